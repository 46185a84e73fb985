// The short name of an agreement, by which graphs, tables and Neo4j Browser call it: the shortest of its other names that is
// shorter than its title, in each language, or else the title. Of several equally short ones, the one stated first.
MATCH (agreement:Agreement)
SET
  agreement.shortName = reduce(
    short = agreement.name, each IN [name IN coalesce(agreement.aliases, []) WHERE name =~ '.*\\p{IsHan}.*'] |
    CASE WHEN size(each) < size(short) THEN each ELSE short END),
  agreement.shortNameEn = reduce(
    short = agreement.nameEn, each IN [name IN coalesce(agreement.aliases, []) WHERE NOT name =~ '.*\\p{IsHan}.*'] |
    CASE WHEN size(each) < size(short) THEN each ELSE short END);
