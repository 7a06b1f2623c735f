"""Whether what `briefgate[local]` adds is there: most owners use an endpoint, and a base install stays small."""

from importlib.util import find_spec

_MODULES = ("xllamacpp", "huggingface_hub")
HOW = "`pip install 'briefgate[local]'` adds it; in a checkout, `pip install '.[local]'`."


def is_missing() -> bool:
    """Whether the server or the download can't be imported; imports neither."""
    return any(find_spec(name) is None for name in _MODULES)
