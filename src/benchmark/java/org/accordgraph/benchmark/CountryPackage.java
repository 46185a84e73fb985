package org.accordgraph.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.accordgraph.benchmark.Country.Agreement;
import org.accordgraph.benchmark.Country.Commitment;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a country as a package, as people hand it in: a folder of CSV files. */
final class CountryPackage implements Closeable {

	private static final String DIRECTORY = "directory";

	private final Country country;

	private final Path folder;

	private final Map<String, CSVPrinter> tables = new LinkedHashMap<>();

	private CountryPackage(Country country, Path folder) {
		this.country = country;
		this.folder = folder;
	}

	/**
	 * Writes it.
	 * @param country the country
	 * @param folder where to write it; it is made if need be
	 * @return the folder
	 */
	static Path write(Country country, Path folder) throws IOException {
		Files.createDirectories(folder);
		try (CountryPackage written = new CountryPackage(country, folder)) {
			written.writeDirectories();
			for (int i = 0; i < country.agreements(); i++) {
				written.write(country.agreement(i));
			}
		}
		return folder;
	}

	/**
	 * Writes one agreement, as somebody does who adds it to a country in the graph:
	 * everything that its document states, and the bodies that the country does not have.
	 * @param country the country
	 * @param agreement the agreement
	 * @param folder where to write it; it is made if need be
	 * @return the folder
	 */
	static Path write(Country country, Country.Agreement agreement, Path folder) throws IOException {
		Files.createDirectories(folder);
		try (CountryPackage written = new CountryPackage(country, folder)) {
			agreement.parties()
				.stream()
				.filter((body) -> body >= country.bodies())
				.forEach((body) -> written.writeBody(body, agreement.passage(1)));
			written.write(agreement);
			written.writeNews(agreement);
		}
		return folder;
	}

	/** What the document reports of the project, and of a city. */
	private void writeNews(Agreement agreement) {
		String evidence = agreement.passage(1);
		row("reports", "id", agreement.id() + "-report", "name", "进展", "nameEn", "Report", "of",
				agreement.id() + "-project", "status", "STARTED", "asOf", agreement.signedOn(), "asOfStatus", "STATED",
				"evidence", evidence);
		row("observations", "id", agreement.id() + "-figure", "name", "数据", "nameEn", "Figure", "of",
				this.country.seatId(this.country.cityOf(this.country.seatOf(agreement.parties().get(0)))), "indicator",
				"indicator-" + agreement.indicator(), "value", 100, "unit", "个", "comparator", "EXACT", "asOf",
				agreement.signedOn(), "asOfStatus", "STATED", "evidence", evidence);
	}

	/** One directory for each province, with a passage for each of its seats. */
	private void writeDirectories() {
		for (int province = 0; province < this.country.provinces(); province++) {
			String id = DIRECTORY + "-" + province;
			row("documents", "id", id, "name", "名录" + province, "nameEn", "Directory " + province);
			row("segments", "id", id + ".1", "document", id, "ordinal", 1, "article", "directory", "name", "名录",
					"nameEn", "Directory");
			passage(id, 0);
			row("places", "id", "province-" + province, "kind", "Province", "name", "第" + (province + 1) + "省",
					"nameEn", "Province " + province, "evidence", directoryPassage(province, 0));
		}
		for (int seat = 0; seat < this.country.seats(); seat++) {
			writeSeat(seat);
		}
	}

	/**
	 * What stands alone is refused, so each theme and indicator is stated where it is
	 * named first.
	 */
	private void writeThemes(Agreement agreement) {
		int number = agreement.number();
		String signing = agreement.passage(1);
		String task = agreement.passage(2);
		if (number < Country.POLICIES) {
			theme("policy-" + number, "POLICY", "政策" + (number + 1), signing);
		}
		if (number < Country.CROSSCUTS) {
			theme("crosscut-" + number, "CROSSCUT", "共性" + (number + 1), task);
		}
		if (number < Country.FIELDS) {
			theme("field-" + number, "FIELD", "领域" + (number + 1), task);
		}
		if (agreement.indicator() >= 0 && number / 3 < Country.INDICATORS) {
			row("indicators", "id", "indicator-" + agreement.indicator(), "name", "指标" + agreement.indicator(),
					"nameEn", "Indicator " + agreement.indicator(), "unit", "个", "evidence", signing);
		}
	}

	private void theme(String id, String kind, String name, String evidence) {
		row("themes", "id", id, "kind", kind, "name", name, "nameEn", "Theme " + id, "evidence", evidence);
	}

	private void writeSeat(int seat) {
		int province = this.country.provinceOf(seat);
		int ordinal = seat + 1;
		passage(DIRECTORY + "-" + province, ordinal);
		String evidence = directoryPassage(province, ordinal);
		boolean city = this.country.isCity(seat);
		row("places", "id", this.country.seatId(seat), "kind", city ? "City" : "District", "name",
				this.country.seatName(seat), "nameEn", "Seat " + seat, "evidence", evidence);
		row("relations", "from", this.country.seatId(seat), "relation", "PART_OF", "to",
				city ? "province-" + province : this.country.seatId(this.country.cityOf(seat)), "basis", "STATED",
				"evidence", evidence);
		for (int body = seat * 30; body < (seat + 1) * 30; body++) {
			writeBody(body, evidence);
		}
	}

	private void writeBody(int body, String evidence) {
		int seat = this.country.seatOf(body);
		row("institutions", "id", this.country.bodyId(body), "kind",
				this.country.isCommittee(body) ? "ManagementCommittee" : "Bureau", "level",
				this.country.isCity(seat) ? "MUNICIPAL" : "DISTRICT", "name", this.country.bodyName(body), "nameEn",
				"Body " + body, "place", this.country.seatId(this.country.cityOf(seat)), "evidence", evidence);
	}

	private static String directoryPassage(int province, int ordinal) {
		return DIRECTORY + "-" + province + ".1." + ordinal;
	}

	private void passage(String document, int ordinal) {
		row("passages", "id", document + ".1." + ordinal, "segment", document + ".1", "ordinal", ordinal, "kind",
				"TEXT", "text", document + " " + ordinal);
	}

	private void write(Agreement agreement) {
		String document = agreement.document();
		row("documents", "id", document, "name", "协议文本" + agreement.number(), "nameEn",
				"Text of agreement " + agreement.number());
		row("segments", "id", document + ".1", "document", document, "ordinal", 1, "article", "agreement", "name", "正文",
				"nameEn", "Text");
		for (int ordinal = 1; ordinal <= Country.AREAS + 1; ordinal++) {
			passage(document, ordinal);
		}
		String names = agreement.parties()
			.stream()
			.map((body) -> this.country.seatName(this.country.seatOf(body)))
			.collect(Collectors.joining("、"));
		row("agreements", "id", agreement.id(), "name", names + "合作协议" + agreement.number(), "nameEn",
				"Cooperation agreement " + agreement.number(), "titleType", "合作协议", "signedOn", agreement.signedOn(),
				"signedOnStatus", "STATED", "declaredAreas", Country.AREAS, "declaredAreasStatus", "STATED",
				"validUntilStatus", "NOT_STATED", "leadBodyStatus", "NOT_STATED", "mainTheme",
				"policy-" + agreement.policy(), "evidence", agreement.passage(1));
		for (int body : agreement.parties()) {
			row("parties", "institution", this.country.bodyId(body), "agreement", agreement.id(), "side",
					this.country.seatId(this.country.cityOf(this.country.seatOf(body))), "evidence",
					agreement.passage(1));
		}
		writeThemes(agreement);
		agreement.commitments().forEach((commitment) -> write(agreement, commitment));
		writeDeliveries(agreement);
	}

	private void write(Agreement agreement, Commitment commitment) {
		String id = agreement.commitmentId(commitment);
		String evidence = agreement.passage(commitment.area() + 1);
		row("commitments", "id", id, "agreement", commitment.isArea() ? agreement.id() : "", "area",
				commitment.isArea() ? "" : agreement.id() + "." + commitment.area(), "level",
				commitment.isArea() ? 1 : 2, "ordinal", commitment.ordinal(), "name", "共建" + commitment.path(),
				"nameEn", "Build " + commitment.path(), "statement", "双方共同推进第" + commitment.path() + "项", "statementEn",
				"Both build number " + commitment.path(), "modality", "BUILD", "firmness", 3, "dueByStatus",
				"NOT_STATED", "dutyWords", "双方", "evidence", evidence);
		if (commitment.bearer() >= 0) {
			row("duties", "bearer", this.country.bodyId(commitment.bearer()), "commitment", id, "role",
					commitment.role(), "basis", "STATED", "words", "负责", "evidence", evidence);
		}
		if (commitment.field() >= 0) {
			relation(id, "IN_FIELD", "field-" + commitment.field(), evidence);
		}
		if (commitment.crosscut() >= 0) {
			relation(id, "ABOUT", "crosscut-" + commitment.crosscut(), evidence);
		}
	}

	private void writeDeliveries(Agreement agreement) {
		Commitment delivered = agreement.delivered();
		String commitment = agreement.commitmentId(delivered);
		String evidence = agreement.passage(delivered.area() + 1);
		row("deliverables", "id", agreement.id() + "-platform", "kind", "PLATFORM", "name", "平台" + agreement.number(),
				"nameEn", "Platform " + agreement.number(), "evidence", evidence);
		relation(commitment, "CREATES", agreement.id() + "-platform", evidence);
		if (agreement.projectAt() >= 0) {
			String project = agreement.id() + "-project";
			row("projects", "id", project, "name", "项目" + agreement.number(), "nameEn", "Project " + agreement.number(),
					"status", "STARTED", "statusAsOfStatus", "NOT_STATED", "evidence", evidence);
			relation(project, "LOCATED_IN", this.country.seatId(agreement.projectAt()), evidence);
			relation(project, "DELIVERS", commitment, evidence);
		}
		if (agreement.indicator() >= 0) {
			row("targets", "id", agreement.id() + "-target", "name", "目标" + agreement.number(), "nameEn",
					"Target " + agreement.number(), "of", agreement.id(), "indicator",
					"indicator-" + agreement.indicator(), "value", 100 + agreement.number() % 900, "unit", "个",
					"comparator", "EXACT", "deadlineStatus", "NOT_STATED", "baselineStatus", "NOT_STATED", "evidence",
					agreement.passage(1));
		}
		if (agreement.facility()) {
			String facility = agreement.id() + "-laboratory";
			row("facilities", "id", facility, "kind", "LABORATORY", "name", "实验室" + agreement.number(), "nameEn",
					"Laboratory " + agreement.number(), "sideStatus", "NOT_STATED", "evidence", evidence);
			row("relations", "from", commitment, "relation", "ACTS_ON", "to", facility, "mode", "SHARE", "evidence",
					evidence);
		}
	}

	private void relation(String from, String type, String to, String evidence) {
		row("relations", "from", from, "relation", type, "to", to, "evidence", evidence);
	}

	private static final Map<String, List<String>> MORE = Map.of("relations", List.of("basis", "mode"));

	/** The columns of the first row of a table are those of all. */
	private void row(String table, Object... cells) {
		Map<String, Object> named = new LinkedHashMap<>();
		for (int i = 0; i < cells.length; i += 2) {
			named.put(String.valueOf(cells[i]), cells[i + 1]);
		}
		MORE.getOrDefault(table, List.of()).forEach((column) -> named.putIfAbsent(column, ""));
		try {
			CSVPrinter printer = this.tables.get(table);
			if (printer == null) {
				printer = new CSVPrinter(
						Files.newBufferedWriter(this.folder.resolve(table + ".csv"), StandardCharsets.UTF_8),
						CSVFormat.DEFAULT);
				this.tables.put(table, printer);
				printer.printRecord(named.keySet().stream().sorted());
			}
			printer.printRecord(named.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() throws IOException {
		for (CSVPrinter table : this.tables.values()) {
			table.close();
		}
	}

}
