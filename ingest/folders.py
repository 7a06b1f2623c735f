"""The folders of a mailbox: what the owner calls them, and what the server does.

In the configuration a level is written with "/". Servers separate levels by
their own delimiter and may keep everything below a prefix such as "INBOX."
(RFC 2342), so that "Briefgate/Handled" is "INBOX.Briefgate.Handled" there.
"""

import unicodedata
from dataclasses import dataclass

# What mail programs call the folder for drafts, where the server has no SPECIAL-USE (RFC 6154).
_DRAFTS_NAMES = frozenset(
    {
        "draft",
        "drafts",
        "concept",
        "concepten",
        "entwurf",
        "entwürfe",
        "brouillon",
        "brouillons",
        "borradores",
        "bozze",
        "rascunhos",
        "utkast",
        "kladder",
        "luonnokset",
        "wersje robocze",
        "szkice",
        "koncepty",
        "piszkozatok",
        "taslaklar",
        "черновики",
        "下書き",
        "草稿",
        "草稿箱",
    }
)
_SENT_NAMES = frozenset(
    {
        "sent",
        "sent items",
        "sent mail",
        "sent messages",
        "verzonden",
        "verzonden items",
        "verstuurd",
        "gesendet",
        "gesendete elemente",
        "gesendete objekte",
        "envoyés",
        "messages envoyés",
        "éléments envoyés",
        "enviados",
        "inviata",
        "posta inviata",
    }
)


@dataclass(frozen=True, slots=True)
class Folder:
    """One line of LIST: the decoded name, and its attributes in lower case."""

    name: str
    attributes: frozenset[str] = frozenset()

    @property
    def holds_mail(self) -> bool:
        """Whether it can be selected: a mere container of folders can't."""
        return not self.attributes & {"\\noselect", "\\nonexistent"}


@dataclass(frozen=True, slots=True)
class FolderTree:
    """All folders of one account.

    `delimiter` separates levels, "" on a server without levels; `prefix` is
    that of the personal namespace, often "".
    """

    folders: tuple[Folder, ...]
    delimiter: str = "/"
    prefix: str = ""

    @property
    def names(self) -> list[str]:
        """The folders that can hold mail, in the server's order."""
        return [folder.name for folder in self.folders if folder.holds_mail]

    def server_name(self, name: str) -> str:
        """Give the name under which the server would keep `name`, whether it is there or not."""
        parts = [part for part in name.split("/") if part]
        if parts and parts[0].upper() == "INBOX":
            parts[0] = "INBOX"
        translated = (self.delimiter or "-").join(parts)
        if translated == "INBOX" or translated.startswith(self.prefix):
            return translated
        return self.prefix + translated

    def resolve(self, name: str) -> str | None:
        """Find `name` as it stands or as the server would keep it; None if it is not there."""
        present = set(self.names)
        return next((each for each in (name, self.server_name(name)) if each in present), None)

    def drafts(self) -> str | None:
        r"""Find the folder for drafts by its attribute `\Drafts`, else by a usual name, outermost first."""
        return self._meant_for("\\drafts", _DRAFTS_NAMES)

    def sent(self) -> str | None:
        r"""Find the folder of sent mail by its attribute `\Sent`, else by a usual name, outermost first."""
        return self._meant_for("\\sent", _SENT_NAMES)

    def _meant_for(self, attribute: str, names: frozenset[str]) -> str | None:
        present = [folder for folder in self.folders if folder.holds_mail]
        marked = [folder.name for folder in present if attribute in folder.attributes]
        named = [folder.name for folder in present if self._last_part(folder.name) in names]
        return min(marked or named, key=self._depth, default=None)

    def _depth(self, name: str) -> int:
        return name.count(self.delimiter) if self.delimiter else 0

    def _last_part(self, name: str) -> str:
        last = name.rpartition(self.delimiter)[2] if self.delimiter else name
        return unicodedata.normalize("NFC", last).casefold()
