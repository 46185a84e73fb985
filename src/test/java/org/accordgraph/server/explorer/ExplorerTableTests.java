package org.accordgraph.server.explorer;

import java.util.Comparator;
import java.util.List;

import org.accordgraph.AccordTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers as tables that analysts sort, filter and take along, and as graphs. */
@AccordTest
class ExplorerTableTests extends OnThePage {

	private static final String PLACES = "#/ask/agreements/in-full?agreementId=cqcd-2021-innovation-centre&columns=all";

	@Test
	void sortsUpDownAndBackToTheOrderOfTheQuestion() {
		visit("#/ask/ownership/load-per-body?columns=all", "en");
		String column = "#main th:nth-child(2)";
		List<String> original = cells(2);
		this.page.click(column + " .sort");
		assertThat(numbers(cells(2))).isSorted().hasSameElementsAs(numbers(original));
		assertThat(this.page.attribute(column, "aria-sort")).isEqualTo("ascending");
		this.page.click(column + " .sort");
		assertThat(numbers(cells(2))).isSortedAccordingTo(Comparator.reverseOrder());
		this.page.click(column + " .sort");
		assertThat(cells(2)).isEqualTo(original);
	}

	@Test
	void filtersByWhatIsShownAndSaysHowManyRowsMatch() {
		visit(PLACES, "zh-CN");
		int all = this.page.texts("#main tbody tr").size();
		String name = "#main .filters-of td:nth-child(%d) input"
			.formatted(1 + this.page.texts("#main thead .sort").indexOf("承诺事项"));
		this.page.type(name, "技术交易市场");
		assertThat(this.page.texts("#main tbody tr")).hasSizeBetween(1, all - 1)
			.allMatch((row) -> row.contains("技术交易市场"));
		assertThat(this.page.text("#main .table-bar [role=status]")).contains("共 " + all + " 行");
		this.page.type(name, Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
		assertThat(this.page.texts("#main tbody tr")).hasSize(all);
	}

	@Test
	void hidesAColumn() {
		visit(PLACES, "en");
		List<String> columns = this.page.texts("#main thead .sort");
		this.page.click("#main .table-bar summary");
		this.page.click("#main .table-bar label:nth-of-type(2)");
		assertThat(this.page.texts("#main thead .sort"))
			.isEqualTo(columns.stream().filter((column) -> !column.equals(columns.get(1))).toList());
	}

	/** The answer has 18 columns, more than the window has room for. */
	@Test
	void showsNoMoreColumnsThanThereIsRoomForAndCopiesAll() {
		visit(PLACES.replace("&columns=all", ""), "en");
		assertThat(this.page
			.script("const at = document.querySelector('#main .table'); return at.scrollWidth - at.clientWidth"))
			.isEqualTo(0L);
		assertThat(this.page.texts("#main thead .sort")).hasSizeBetween(3, 17).contains("Commitment", "Evidence");
		assertThat(this.page.text("#main .table-bar summary")).contains("of 18");
		this.page.script("navigator.clipboard.write = ([item]) => { window.copied = item; return Promise.resolve() }");
		this.page.click("#main .table-bar > button");
		assertThat((String) this.page
			.answer("copied.getType('text/plain').then((text) => text.text()).then(arguments[0])"))
			.satisfies((text) -> assertThat(text.lines().findFirst().orElseThrow().split("\t")).hasSize(18));
	}

	/**
	 * As they follow each other, not as their words are sorted: planned, started, under
	 * construction.
	 */
	@Test
	void sortsStatesInTheirOwnOrder() {
		visit("#/ask/projects/overview?columns=all", "en");
		List<String> words = List.of("Planned", "In design", "Started", "Under construction", "Main structure complete",
				"Trial operation", "Completed", "In operation");
		int column = 1 + this.page.texts("#main thead .sort").indexOf("Status");
		this.page.click("#main th:nth-child(" + column + ") .sort");
		assertThat(cells(column)).hasSizeGreaterThan(30)
			.isSortedAccordingTo(Comparator.comparing(words::indexOf))
			.contains("Planned", "Under construction", "Completed");
		this.page.click("#main th:nth-child(" + column + ") .sort");
		assertThat(cells(column)).isSortedAccordingTo(Comparator.comparing(words::indexOf).reversed());
	}

	@Test
	void callsAgreementsByTheirShortNamesAndFindsThemByTheFullOnes() {
		visit("#/ask/accountability/undelivered-commitments?columns=all", "en");
		String agreement = "#main tbody tr:first-child .entity[href*='open=cqcd-2021-auto-cluster']";
		assertThat(this.page.text(agreement)).contains("Automotive cluster agreement");
		assertThat(this.page.attribute(agreement, "title"))
			.startsWith("Strategic cooperation agreement on building a world-class advanced automotive");
		int column = 1 + this.page.texts("#main thead .sort").indexOf("Agreement");
		this.page.type("#main .filters-of td:nth-child(" + column + ") input", "jointly promoting the bashu");
		assertThat(cells(column)).isNotEmpty().allMatch((cell) -> cell.contains("Culture and tourism agreement"));
	}

	@Test
	void citesARow() {
		visit("#/ask/ownership/co-owners", "en");
		this.page.click("#main tbody tr:first-child .cite");
		this.page.await("#main tr.cited .citation textarea");
		assertThat(this.page.script("return document.querySelector('#main tr.cited textarea').value").toString())
			.contains("18 December 2021", "Innovation centre");
		this.page.click("#main tbody tr:first-child .cite");
		assertThat(this.page.texts("#main tr.cited")).isEmpty();
	}

	@Test
	void drawsTheSameGraphAtTheSameAddress() {
		String positions = "import('./js/graph/state.js').then(({ state }) => JSON.stringify(Object.entries(state().at).sort())).then(arguments[0])";
		visit("#/graph?draw=" + MARKET, "en");
		Object once = this.page.answer(positions);
		visit("#/graph?draw=" + MARKET, "en");
		assertThat(this.page.answer(positions)).isEqualTo(once).asString().contains(MARKET);
	}

	@Test
	void asksForTheSecondOfTwoAndRefusesTheSame() {
		visit("#/ask/agreements/side-by-side?leftAgreementId=cqcd-2021-innovation-centre", "en");
		assertThat(this.page.text("#main .answer")).contains("Choose two different entities");
		this.page.choose("#field-rightAgreementId", "Western Financial Centre");
		assertThat(this.page.texts("#main tbody tr")).isNotEmpty();
		this.page.visit("#/ask/agreements/side-by-side?leftAgreementId=cqcd-2021-innovation-centre"
				+ "&rightAgreementId=cqcd-2021-innovation-centre");
		assertThat(this.page.text("#main .answer")).contains("Choose two different entities");
	}

	@Test
	void saysThatAnAddressLeadsNowhere() {
		visit("#/nowhere/at%E4%25all", "en");
		assertThat(this.page.text("h1")).startsWith("There is no page at #/nowhere");
		this.page.click("#main a[href='#/questions']");
		assertThat(this.page.text("h1")).isEqualTo("Questions");
	}

	private List<String> cells(int column) {
		return this.page.texts("#main tbody td:nth-child(" + column + ")");
	}

	private static List<Double> numbers(List<String> texts) {
		return texts.stream().map((text) -> Double.valueOf(text.replace(",", ""))).toList();
	}

}
