"""Corrigenda's HTTP contract, answered from inside a Wagtail site."""

from __future__ import annotations
