"""The models that `briefgate model install` knows by name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file on the hub, and what is known of it.

    `sha256`, in hex, stands here only where it was computed from the file
    itself. Without one, the hub's word is taken when the file first comes, and
    a home holds to it from then on. `revision` is a commit, or a branch.
    """

    repository: str
    file: str
    revision: str = "main"
    sha256: str | None = None


DEFAULT = "qwen2.5-1.5b-instruct"
MODELS = {
    DEFAULT: HubFile(
        repository="Qwen/Qwen2.5-1.5B-Instruct-GGUF",
        file="qwen2.5-1.5b-instruct-q4_k_m.gguf",
    ),
    # The one that docs/models.md has figures of: this very file, or none.
    "qwen2.5-coder-1.5b-instruct": HubFile(
        repository="Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF",
        file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
        sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
    ),
}
