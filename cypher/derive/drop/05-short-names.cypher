// Takes the short names from the agreements.
MATCH (agreement:Agreement)
REMOVE agreement.shortName, agreement.shortNameEn;
