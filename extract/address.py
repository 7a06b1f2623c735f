"""Where an endpoint stands, as its owner wrote it down."""

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import parse_qsl, urlsplit

_AZURE = ".azure.com"
_AZURE_PATH = "/openai/v1"


@dataclass(frozen=True, slots=True)
class Address:
    """`url` without its query, which goes with every request.

    `is_azure`: the key is sent under Azure's own name too, which its older
    addresses want: those that name a deployment, and a version in the query.
    `is_loopback`: it is this very machine; no proxy is asked for the way to
    it, and none could know it.
    """

    url: str
    query: Mapping[str, str]
    is_azure: bool
    is_loopback: bool

    @classmethod
    def of(cls, base_url: str) -> "Address":
        """Take a base URL apart. Azure's portal shows the host alone: the interface's path is put behind it.

        Raises `ValueError` for what is no URL.
        """
        parts = urlsplit(base_url)
        host = parts.hostname or ""
        is_azure = host.endswith(_AZURE)
        path = _AZURE_PATH if is_azure and not parts.path.strip("/") else parts.path
        return cls(
            url=parts._replace(path=path, query="").geturl(),
            query=dict(parse_qsl(parts.query)),
            is_azure=is_azure,
            is_loopback=_is_loopback(host),
        )


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
