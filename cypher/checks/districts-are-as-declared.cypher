// A science city covers as many districts as the text announces.
MATCH (scienceCity:ScienceCity)
WITH scienceCity, COUNT { (scienceCity)-[:COVERS]->(:District) } AS captured
WHERE captured <> scienceCity.declaredDistricts
RETURN scienceCity.id AS scienceCityId, scienceCity.declaredDistricts AS declared, captured
ORDER BY scienceCityId
