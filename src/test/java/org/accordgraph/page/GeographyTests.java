package org.accordgraph.page;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The locations of places, and whether the page states them. A location that it does not
 * state names its source and cites no passage.
 */
@AccordTest
class GeographyTests {

	@Autowired
	Page page;

	@Test
	void putsBothCitiesIntoTheirProvincesAndRegions() {
		assertThat(this.page.ask("""
				MATCH (city:City WHERE city.id IN ['chengdu', 'chongqing'])-[partOf:PART_OF]->(whole:Place)
				RETURN city.name, whole.name, partOf.basis ORDER BY city.id, whole.id
				""")).containsExactly("成都市 | 成渝地区 | NAME", "成都市 | 四川省 | BACKGROUND", "重庆市 | 成渝地区 | NAME",
				"重庆市 | 川渝 | NAME");
	}

	@Test
	void takesTheNewAreaForSichuansByItsName() {
		assertThat(this.page.ask("""
				MATCH (:Place {name: '四川天府新区'})-[partOf:PART_OF]->(whole:Province)
				RETURN whole.name, partOf.basis, partOf.evidence
				""")).containsExactly("四川省 | NAME | [cqcd-2021.science-city.06, cqcd-2021.science-city.09]");
	}

	@Test
	void putsEnshiIntoAProvinceThatThePageDoesNotName() {
		assertThat(this.page
			.ask("""
					MATCH (enshi:City {name: '恩施'})-[partOf:PART_OF]->(province:Province)
					RETURN province.name, province.basis, province.source, partOf.basis, COUNT { (province)-[:EVIDENCED_BY]->() }
					"""))
			.containsExactly("湖北省 | BACKGROUND | GB/T 2260 | BACKGROUND | 0");
	}

	@Test
	void citesNoPassageForWhatOnlyTheMapSays() {
		assertThat(this.page
			.ask("""
					MATCH (part:Place)-[partOf:PART_OF]->(whole:Place)
					WHERE part.name IN ['利泽', '广阳岛', '茶园新区', '广元市', '甘肃省', '陕西省', '北碚区', '双流区', '武隆区', '忠县', '开江县']
					RETURN part.name + ' > ' + whole.name + ' ' + partOf.basis, partOf.evidence, partOf.source IS NOT NULL AS source
					ORDER BY part.id
					"""))
			.containsExactlyInAnyOrder("利泽 > 合川区 BACKGROUND | not stated | true",
					"广阳岛 > 南岸区 BACKGROUND | not stated | true", "茶园新区 > 南岸区 BACKGROUND | not stated | true",
					"广元市 > 四川省 BACKGROUND | not stated | true", "甘肃省 > 西北地区 BACKGROUND | not stated | true",
					"陕西省 > 西北地区 BACKGROUND | not stated | true", "北碚区 > 重庆市 BACKGROUND | not stated | true",
					"双流区 > 成都市 BACKGROUND | not stated | true", "武隆区 > 重庆市 BACKGROUND | not stated | true",
					"忠县 > 重庆市 BACKGROUND | not stated | true", "开江县 > 达州市 BACKGROUND | not stated | true");
	}

	/**
	 * These are the only parts that are neither stated nor known from names or the map,
	 * but inferred from a passage.
	 */
	@Test
	void infersFourPartsFromPassages() {
		assertThat(this.page.ask("""
				MATCH (part:Place)-[partOf:PART_OF {basis: 'INFERRED'}]->(whole:Place)
				RETURN part.name, whole.name, [id IN partOf.evidence | right(id, 2)] ORDER BY part.id
				""")).containsExactlyInAnyOrder("主城都市区 | 重庆市 | [04, 06]", "三环 | 主城都市区 | [06]", "两江四岸 | 重庆市 | [23, 24]",
				"龙溪河流域 | 重庆市 | [51, 52]");
	}

	@Test
	void leavesNoDistrictCountyOrCityWithoutAWhole() {
		assertThat(this.page.ask("""
				MATCH (place:District|County|City)
				WHERE place.id <> 'chongqing' AND NOT EXISTS { (place)-[:PART_OF]->{1,3}(:Province) }
				  AND NOT EXISTS { (place)-[:PART_OF]->{1,3}(:City {id: 'chongqing'}) }
				RETURN place.name
				""")).isEmpty();
	}

	/** The name contains the county, and the map shows that it belongs to Chongqing. */
	@Test
	void infersTheSideOfThePort() {
		assertThat(this.page.ask("""
				MATCH (port:Facility {id: 'zhongxian-xinsheng-port'})-[side:ON_SIDE]->(city:City)
				RETURN city.id, side.basis, port.sideStatus
				""")).containsExactly("chongqing | NAME | INFERRED");
	}

	@Test
	void datesThePageByTheDayAfterWhatItReports() {
		assertThat(this.page.ask("""
				MATCH (document:Document {id: 'cqcd-2021'})
				RETURN document.publishedOn, document.publishedOnStatus, document.publishedOnNote <> ''
				""")).containsExactly("2021-12-18 | INFERRED | true");
	}

}
