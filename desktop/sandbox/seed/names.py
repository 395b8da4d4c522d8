"""Invented people, companies and places for the demo. Any likeness to real ones is chance."""

from __future__ import annotations

WOMEN = (
    "Åsa", "Märta", "Elin", "Karin", "Gunilla", "Gudrun", "Frida", "Hjördis", "Linnéa", "Annika", "Solveig",
    "Ebba", "Lovisa", "Desirée", "Malin", "Yasmin", "Ingrid", "Tuva", "Birgitta", "Kajsa",
)  # fmt: skip
MEN = (
    "Björn", "Örjan", "Göran", "Håkan", "Per", "Sören", "Måns", "Åke", "Jörgen", "Anders", "Östen", "Torbjörn",
    "Pär", "Ismail", "Rune", "Kåre", "Lennart", "Mårten", "Viktor", "Hampus",
)  # fmt: skip
SURNAMES = (
    "Öberg", "Åkesson", "Lindqvist", "Sjöström", "Ågren", "Björklund", "Nyström", "Söderström", "Hägglund", "Bäckman",
    "Wikström", "Åström", "Löfgren", "Östlund", "Forsgren", "Näslund", "Hellström", "Kjellberg", "Dahlén", "Sandström",
    "Lööf", "Åberg", "Rönnqvist", "Norén", "Hörnfeldt", "Ahmadi", "Törnblom", "Ekström", "Grönlund", "Wallén",
)  # fmt: skip
STREETS = (
    "Storgatan", "Kungsgatan", "Rådhusesplanaden", "Skolgatan", "Björkvägen", "Ångermanlandsgatan", "Hamngatan",
    "Vasagatan", "Östra Kyrkogatan", "Järnvägsallén", "Lärkvägen", "Sågverksvägen", "Älvvägen", "Nygatan",
    "Trädgårdsgatan", "Fältvägen", "Strömgatan", "Bryggarvägen", "Hjortronvägen", "Åkervägen",
)  # fmt: skip
TOWNS = (
    ("90325", "Umeå"), ("90421", "Umeå"), ("90736", "Umeå"), ("90580", "Umeå"), ("91331", "Holmsund"),
    ("93131", "Skellefteå"), ("89133", "Örnsköldsvik"), ("87130", "Härnösand"), ("85231", "Sundsvall"),
    ("83131", "Östersund"), ("97231", "Luleå"), ("94131", "Piteå"), ("80320", "Gävle"), ("75320", "Uppsala"),
    ("11426", "Stockholm"), ("41103", "Göteborg"), ("70210", "Örebro"), ("58222", "Linköping"), ("21120", "Malmö"),
    ("61130", "Nyköping"),
)  # fmt: skip
FIRST_WORDS = (
    "Norrlands", "Björkens", "Älvdalens", "Bottenvikens", "Kvarkens", "Strömmens", "Tallbackens", "Hägnans",
    "Sävar", "Österlångs", "Järnboås", "Mälardalens", "Röbäcks", "Tegs", "Ersboda", "Obbola", "Vännäs",
)  # fmt: skip
TRADES = (
    "Bygg", "Måleri", "Rör", "El", "Plåt", "Fastigheter", "Redovisning", "Städ", "Trädgård", "Åkeri", "Bageri",
    "Kök & Bad", "Golv", "Förskola", "Tandvård", "Mekaniska", "Båtvarv", "Ventilation",
)  # fmt: skip
ESTATES = (
    "Sjöutsikten", "Björkhagen", "Åkanten", "Kvarnbäcken", "Lärkan", "Öbacka", "Södra Station", "Rönnen", "Tallåsen",
    "Hamnmagasinet", "Blåklinten", "Västerslätt",
)  # fmt: skip
MUNICIPALITIES = (
    "Umeå kommun", "Vännäs kommun", "Skellefteå kommun", "Örnsköldsviks kommun", "Nordmalings kommun",
    "Bjurholms kommun", "Robertsfors kommun", "Härnösands kommun",
)  # fmt: skip
