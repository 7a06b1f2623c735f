"""The figures in `docs/evaluation.md` are what the readers do."""

import pytest

from tests.corpus.evaluation import DOCUMENT, renewed


@pytest.mark.timeout(900)  # every mail of the corpus is read three times: minutes on a busy machine
def test_the_document_tells_what_is_measured() -> None:
    """`python -m tests.corpus.evaluation` renews it."""
    document = DOCUMENT.read_text(encoding="utf-8")
    assert renewed(document) == document
