package org.accordgraph.server.explorer;

import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Interaction with the graph. */
@AccordTest
class ExplorerPictureTests extends OnThePage {

	private static final String TASK = "cqcd-2021-innovation-centre.8.2";

	private static final String AREA = "cqcd-2021-innovation-centre.8";

	private static final String CHENGDU = "chengdu-science-and-technology-bureau";

	private static final String CHONGQING = "chongqing-science-and-technology-bureau";

	/** Cytoscape registers itself at the element that it draws in. */
	private static final String CY = "document.querySelector('.canvas')._cyreg.cy";

	/**
	 * The task creates the market, and both bureaus are committed to it: two steps. Three
	 * steps lead through the task's area, and through the bureau of the other city. The
	 * commitment of Chengdu's bureau to the area is on none of these paths.
	 */
	@Test
	void drawsTheWaysBetweenTwoEntities() {
		visit("#/graph?show=" + MARKET, "en");
		select(MARKET);
		this.page.click(".selected button[title^='Find paths']");
		this.page.choose(".selected [role=combobox]", "Chongqing Science and Technology Bureau");
		this.page.until(CY + ".edges('.way').nonempty()");
		assertThat(this.page.drawn()).containsExactlyInAnyOrder(MARKET, TASK, AREA, CHENGDU, CHONGQING);
		assertThat(edges(".way")).containsExactlyInAnyOrder(TASK + "~CREATES~" + MARKET,
				CHONGQING + "~HAS_DUTY~" + TASK, CHENGDU + "~HAS_DUTY~" + TASK, AREA + "~HAS_PART~" + TASK,
				CHONGQING + "~HAS_DUTY~" + AREA, CHENGDU + "~COUNTERPART_OF~" + CHONGQING);
		assertThat(edges(".faded")).containsExactly(CHENGDU + "~HAS_DUTY~" + AREA);
	}

	@Test
	void leavesWhatIsPinnedWhereItStands() {
		visit("#/graph?draw=" + MARKET, "en");
		select(CHONGQING);
		this.page.click(".selected button[title=Pin]");
		List<?> pinned = place(CHONGQING);
		this.page.click(".tools [aria-label='Rearrange']");
		assertThat(place(CHONGQING)).isEqualTo(pinned);
		List<?> free = place(CHENGDU);
		this.page.script(CY + ".getElementById('" + CHENGDU + "').position({ x: 900, y: -700 })");
		this.page.click(".tools [aria-label='Rearrange']");
		assertThat(place(CHONGQING)).isEqualTo(pinned);
		assertThat(place(CHENGDU)).isEqualTo(free);
		this.page.visit(this.page.url().replaceAll("^[^#]*", ""));
		assertThat(this.page.script("return " + CY + ".nodes('.pinned').map((each) => each.id())"))
			.isEqualTo(List.of(CHONGQING));
		assertThat(place(CHONGQING)).isEqualTo(pinned);
	}

	/** The bureau is responsible for 46 commitments, two of which are in the graph. */
	@Test
	void opensALongListInPages() {
		visit("#/graph?draw=" + MARKET + "&open=" + CHONGQING, "en");
		assertThat(this.page.drawn()).hasSize(6);
		this.page.click("#panel .add[aria-label$='Committed to']");
		assertThat(this.page.drawn()).hasSize(18);
		this.page.click("#panel .add[aria-label$='Committed to']");
		assertThat(this.page.drawn()).hasSize(30);
	}

	/** The city is connected through its bureau only; the task is not. */
	@Test
	void collapsesWhatHangsOnAnEntityAlone() {
		visit("#/graph?draw=" + MARKET + "&open=" + CHONGQING, "en");
		List<String> before = this.page.drawn();
		this.page.click("#panel .add[aria-label$='Belongs to']");
		assertThat(this.page.drawn()).hasSize(7).contains("chongqing");
		this.page.click(".selected button[title=Collapse]");
		assertThat(this.page.drawn()).isEqualTo(before);
		this.page.click(".tools [aria-label=Undo]");
		assertThat(this.page.drawn()).contains("chongqing");
		this.page.click(".tools [aria-label=Redo]");
		assertThat(this.page.drawn()).isEqualTo(before);
	}

	@Test
	void hidesAKindAndShowsItAgain() {
		visit("#/graph?draw=" + MARKET, "en");
		this.page.click(".legend button:nth-of-type(3)");
		assertThat(this.page.texts(".legend [aria-pressed=false]")).singleElement().asString().contains("Institution");
		assertThat(visible()).containsExactlyInAnyOrder(MARKET, TASK, AREA, "cqcd-2021-innovation-centre");
		this.page.click(".tools [aria-label=Undo]");
		assertThat(visible()).hasSize(6);
	}

	@Test
	void hasNothingToUndoInTheFirstPicture() {
		visit("#/graph?draw=" + MARKET, "en");
		assertThat(this.page.enabled(".tools [aria-label=Undo]")).isFalse();
	}

	/** Both bodies owe all areas of their agreement, because they signed it. */
	@Test
	void mergesTheSameDutyOfBothSides() {
		visit("#/graph?draw=cqcd-2021-culture-tourism", "en");
		assertThat(this.page.script("return " + CY + ".nodes('.bundle').length")).isEqualTo(1L);
		long promises = (long) this.page.script("return " + CY + ".nodes('.bundle').outgoers('edge').length");
		assertThat(promises).isGreaterThan(10);
		assertThat(
				this.page.script("return " + CY + ".nodes('.bundle').incomers('node').map((each) => each.id()).sort()"))
			.isEqualTo(List.of("chengdu-culture-radio-television-and-tourism-bureau",
					"chongqing-culture-and-tourism-development-commission"));
		assertThat(this.page.text(".legend .merged")).isEqualTo("one line for the same duty of several bodies");
		this.page.script(CY + ".nodes('.bundle').outgoers('edge')[0].emit('tap')");
		assertThat(this.page.text("#panel .of-kind")).isEqualTo("Commitment");
	}

	/** Places, bodies, agreements and promises follow each other along one axis. */
	@Test
	void standsInLayersByKind() {
		visit("#/graph?draw=cqcd-2021-culture-tourism", "en");
		assertThat(this.page
			.script("""
					const layers = ['Place', 'Institution', 'Agreement', 'Commitment', 'Theme'].map((kind) => %s.nodes(`[kind = "${kind}"]`))
					return ['x', 'y'].some((axis) => layers.every((layer, i) => i === 0
					  || Math.max(...layers[i - 1].map((each) => each.position(axis))) < Math.min(...layer.map((each) => each.position(axis)))))
					"""
				.formatted(CY)))
			.isEqualTo(true);
	}

	@Test
	void showsNoNameSmallerThanElevenPixels() {
		visit("#/graph?draw=cqcd-2021-culture-tourism", "zh-CN");
		for (double zoom : List.of(1.2, 0.6, 0.3)) {
			this.page.script("const cy = " + CY + "; cy.zoom(" + zoom + ")");
			this.page.calm();
			assertThat(((Number) this.page.script("const cy = " + CY
					+ "; return Math.min(...cy.nodes('[kind]').filter((each) => each.style('label')).map((each) => each.numericStyle('font-size') * cy.zoom()))"))
				.doubleValue()).isGreaterThanOrEqualTo(10.99);
		}
		assertThat(this.page.script("return " + CY + ".nodes('.mute').nonempty()")).isEqualTo(true);
	}

	@Test
	void leavesTheNameOfTheSelectedEntityFree() {
		visit("#/graph?draw=cqcd-2021-culture-tourism", "en");
		for (String id : List.of("cqcd-2021-culture-tourism", "theme-culture-and-tourism")) {
			this.page.script("%s.getElementById('%s').emit('tap')".formatted(CY, id));
			this.page.calm();
			assertThat(this.page
				.script("""
						const bar = document.querySelector('.selected').getBoundingClientRect()
						const canvas = document.querySelector('.canvas').getBoundingClientRect()
						return %s.nodes('[kind]').filter((each) => {
						  const box = each.renderedBoundingBox({ includeOverlays: false })
						  return box.y2 + canvas.y > bar.top && box.x2 + canvas.x > bar.left && box.x1 + canvas.x < bar.right
						}).map((each) => each.id())
						"""
					.formatted(CY)))
				.isEqualTo(List.of());
		}
	}

	@Test
	void showsTheCardAndWhereToBeginIfThereIsNothingToDraw() {
		visit("#/", "en");
		this.page.script("location.hash = '#/graph?draw=unheard-of&open=" + CHONGQING + "'");
		assertThat(this.page.text("#panel h2")).isEqualTo("Chongqing Science and Technology Bureau");
		assertThat(this.page.text(".start .failure")).startsWith("Not found");
		this.page.await(".start .begin li a");
		assertThat(this.page.complaints()).singleElement().asString().contains("unheard-of");
	}

	@Test
	void laysNoNameOnAnother() {
		visit("#/graph?draw=cqcd-2021-culture-tourism", "en");
		assertThat(this.page
			.script("""
					const boxes = %s.nodes(':visible').map((each) => each.boundingBox({ includeOverlays: false }))
					return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) =>
					  Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1 && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1)).length
					"""
				.formatted(CY)))
			.isEqualTo(0L);
	}

	private void select(String id) {
		this.page.script("%s.getElementById('%s').emit('tap')".formatted(CY, id));
		this.page.await(".selected .does");
		this.page.calm();
	}

	private List<?> place(String id) {
		return (List<?>) this.page
			.script("const at = %s.getElementById('%s').position(); return [Math.round(at.x), Math.round(at.y)]"
				.formatted(CY, id));
	}

	@SuppressWarnings("unchecked")
	private List<String> edges(String selector) {
		return (List<String>) this.page
			.script("return %s.edges('%s').map((each) => each.id())".formatted(CY, selector));
	}

	@SuppressWarnings("unchecked")
	private List<String> visible() {
		return (List<String>) this.page.script("return %s.nodes(':visible').map((each) => each.id())".formatted(CY));
	}

}
