"""The child process that holds the model and answers on a loopback port.

It is told what to serve in one line of JSON on standard input, the key
included: arguments can be seen by every user of the machine. In one line on
standard output it says where it listens; why it can't goes to standard error.
Standard input stays open for as long as the parent lives, however that ends.
"""

import os
import sys
import threading
from typing import Any

import msgspec

LOOPBACK = "127.0.0.1"
LONGEST_ANSWER = 2000
"""In tokens: half more than a form with a sentence in every field. A small model may repeat itself without end."""
_STDIN = 0
_WARNINGS = 2


class Serve(msgspec.Struct, frozen=True):
    """What is asked of the child.

    The GGUF file, a secret that every request must carry, the window in
    tokens, and the folder in which states may be kept.
    """

    file: str
    key: str
    context_tokens: int
    state_folder: str


class Serving(msgspec.Struct, frozen=True):
    """Where the child listens: "http://127.0.0.1:40123"."""

    url: str


def main() -> int:
    """Serve until the parent closes standard input or ends. Gives 1 where the file can't be served."""
    asked = msgspec.json.decode(sys.stdin.buffer.readline(), type=Serve)
    os.umask(0o077)
    threading.Thread(target=_end_with_the_parent, daemon=True).start()
    try:
        server = _server(asked)
    except RuntimeError:
        return 1  # why is on standard error already
    sys.stdout.buffer.write(msgspec.json.encode(Serving(server.listening_address)) + b"\n")
    sys.stdout.buffer.flush()
    threading.Event().wait()
    return 0


def _end_with_the_parent() -> None:
    while os.read(_STDIN, 1):
        pass
    os._exit(0)  # it may be in the middle of an answer that nobody waits for


def _server(asked: Serve) -> Any:  # noqa: ANN401 - xllamacpp has no types
    """One answer at a time, so that what stands at the beginning of every prompt is worked through once."""
    from xllamacpp import CommonParams, Server

    params = CommonParams()
    params.model.path = asked.file
    params.model_alias = {"local"}
    params.hostnames = [LOOPBACK]
    params.port = 0
    params.api_keys = [asked.key]
    params.n_ctx = asked.context_tokens
    params.n_predict = LONGEST_ANSWER
    params.n_parallel = 1
    params.cache_prompt = True
    params.slot_save_path = f"{asked.state_folder}/"
    params.cache_ram_mib = 0  # the one slot keeps the beginning; copies of whole mails would only take memory
    params.ui = False
    params.endpoint_slots = False
    params.endpoint_props = False
    params.verbosity = _WARNINGS
    return Server(params)


if __name__ == "__main__":
    sys.exit(main())
