"""Imported where polls are forked: the rules' patterns are compiled before, which would take each child seconds."""

from pathlib import Path

from briefgate import config, lists
from briefgate.evaluation.measuring import Bench, Calls
from extract.builtin import BuiltInReader
from tests.corpus.loading import samples

_shipped = config.load(Path(__file__).parent, {})
_reader = BuiltInReader(lists.vocabulary(_shipped))
for _mail in samples()[:3]:
    _reader.read(Bench(_shipped, _reader).document(_mail), Calls())
