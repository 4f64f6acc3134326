"""The design system holds its promises: contrast, and no rule that the policy or the house forbids."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[2] / "src" / "corrigenda" / "static" / "corrigenda" / "css"
TOKENS = (CSS / "tokens.css").read_text("utf-8")
THEMES = {"light": TOKENS.split("@media")[0], "dark": TOKENS.split("prefers-color-scheme: dark")[1]}
GROUNDS = ["paper", "surface", "sunken"]
TEXTS = [
    *[(ink, ground) for ink in ["ink", "ink-soft", "accent", "accent-strong", "bad"] for ground in GROUNDS],
    *[(name, f"{name}-soft") for name in ["accent", "good", "warn", "bad"]],
    *[("ink", f"{name}-soft") for name in ["accent", "good", "warn", "bad"]],
    *[("accent", f"{name}-soft") for name in ["good", "warn"]],
    ("on-accent", "accent"),
    ("on-accent", "accent-strong"),
    ("ink", "marked"),
    ("good", "marked"),
    ("bad", "marked"),
    ("ink-soft", "accent-soft"),
    ("paper", "ink"),
]
EDGES = [("line-strong", "paper"), ("line-strong", "surface"), ("marked-line", "paper"), ("accent", "paper")]


def luminance(colour: str) -> float:
    """WCAG 2.2's relative luminance of ``#rrggbb``."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(theme: str, one: str, other: str) -> float:
    colours = dict(re.findall(r"--color-([\w-]+): (#[0-9a-f]{6});", THEMES[theme]))
    light, dark = sorted((luminance(colours[one]), luminance(colours[other])), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXTS)
def test_every_text_stands_out_from_its_ground(theme: str, text: str, ground: str) -> None:
    assert contrast(theme, text, ground) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "ground"), EDGES)
def test_every_control_has_an_edge_that_is_seen(theme: str, edge: str, ground: str) -> None:
    assert contrast(theme, edge, ground) >= 3


@pytest.mark.parametrize("path", sorted(CSS.glob("*.css")), ids=lambda path: path.name)
def test_the_style_files_keep_to_the_house_rules(path: Path) -> None:
    css = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
    selectors = re.findall(r"([^{}]+)\{", css)

    assert "!important" not in css
    assert "@import" not in css
    assert not [s for s in selectors if re.search(r"#[a-z]", s)]
    assert not re.findall(r"(?<![-\w])(?:margin|padding|border)-(?:left|right|top|bottom)\b", css)
    assert path.name in {"tokens.css", "print.css"} or not re.search(r"#[0-9a-f]{3,6}\b", css)
