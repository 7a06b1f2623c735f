"""What one language gives to the search for instructions to the reader.

A language needs no other words here: one that the built-in reader doesn't know
may still be the one in which a mail gives orders.
"""

from dataclasses import dataclass

from extract.rules.language import Patterns


@dataclass(frozen=True, kw_only=True)
class InjectionWords:
    """Regular expressions for plain text: lower case, without accents, "ss" for a sharp s (`extract.disguise`).

    `programs` are names of programs that read mail; `tools` those that may be
    a person or something else as well. In the others, `{program}` stands for
    the first and `{reader}` for both, of any language. `orders` are said to a
    program alone, or to get at it. `mentions` say that a program reads this
    very mail: no order yet, but one with `commands` behind it, or with a
    command about `judged` things close by.
    """

    programs: Patterns
    tools: Patterns
    orders: Patterns
    mentions: Patterns
    commands: Patterns
    judged: Patterns
