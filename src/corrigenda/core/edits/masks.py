"""Which stretches of a source are a program's, not a writer's: shortcodes, template tags, attribute lists."""

from __future__ import annotations

import re

# Hugo {{< >}} {{% %}}, Jekyll and Eleventy {{ }} {% %} {# #}, EJS and ERB <% %>, kramdown {:.c} {::x} {: #id}.
_TEMPLATES = r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#?\}|<%.*?%>|\{::?[^{}\n]*\}|\{\.[^{}\n]*\}"
_BRACES = r"\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}"
_SHORTCODE = r"\[/?[A-Za-z][\w-]*(?:[\s=/][^\[\]]*)?\]"

TEMPLATES = re.compile(_TEMPLATES, re.DOTALL)
MDX = re.compile(f"{_TEMPLATES}|{_BRACES}", re.DOTALL)
SHORTCODES = re.compile(f"{_SHORTCODE}|{_TEMPLATES}", re.DOTALL)

# Private-use characters that Markdown and HTML take for letters; one that the source does not use is taken.
_STAND_INS = [chr(point) for point in range(0xE000, 0xE100)]


def masked(source: str, pattern: re.Pattern[str]) -> tuple[str, str]:
    """The source with each match replaced by as many stand-ins, and the stand-in ("" when nothing matched).

    Offsets stay the same. A source that uses all stand-ins itself comes back as it is.
    """
    stand_in = next((char for char in _STAND_INS if char not in source), "")
    if not stand_in:
        return source, ""
    return pattern.sub(lambda match: stand_in * len(match[0]), source), stand_in
