"""An end to a call whose answer trickles in: the client's own time-out is for each piece of it."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any

from httpx2 import ReadTimeout, Request, Response, SyncByteStream

_BEGUN = "briefgate.begun"


def whole_within(seconds: float) -> dict[str, list[Callable[..., Any]]]:
    """Event hooks for an HTTP client: the whole of an answer comes within so many seconds of its request.

    What comes later is a time-out like any other. The headers are the
    client's own matter.
    """

    def begin(request: Request) -> None:
        request.extensions[_BEGUN] = monotonic()

    def bound(response: Response) -> None:
        if isinstance(response.stream, SyncByteStream):
            ends = response.request.extensions[_BEGUN] + seconds
            response.stream = _Bounded(response.stream, response.request, ends)

    return {"request": [begin], "response": [bound]}


class _Bounded(SyncByteStream):
    def __init__(self, stream: SyncByteStream, request: Request, ends: float) -> None:
        self._stream = stream
        self._request = request
        self._ends = ends

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            if monotonic() > self._ends:
                message = "the answer does not come to an end"
                raise ReadTimeout(message, request=self._request)
            yield piece

    def close(self) -> None:
        self._stream.close()
