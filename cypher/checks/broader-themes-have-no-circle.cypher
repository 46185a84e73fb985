// No theme is broader than itself, directly or through other themes.
MATCH (theme:Theme)-[:BROADER]->(broader:Theme)
WHERE EXISTS { (broader)-[:BROADER]->{0,50}(theme) }
RETURN theme.id AS themeId, broader.id AS broaderId
ORDER BY themeId, broaderId
