// No theme is broader than itself, over however many steps.
MATCH (theme:Theme)-[:BROADER]->(broader:Theme)
WHERE EXISTS { (broader)-[:BROADER]->{0,50}(theme) }
RETURN theme.id AS themeId, broader.id AS broaderId
ORDER BY themeId, broaderId
