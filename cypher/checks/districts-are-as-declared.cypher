// A science city touches as many districts as the text says.
MATCH (scienceCity:ScienceCity)
WITH scienceCity, COUNT { (scienceCity)-[:COVERS]->(:District) } AS captured
WHERE captured <> scienceCity.declaredDistricts
RETURN scienceCity.id AS scienceCityId, scienceCity.declaredDistricts AS declared, captured
ORDER BY scienceCityId
