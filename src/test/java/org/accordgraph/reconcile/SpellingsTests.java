package org.accordgraph.reconcile;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.accordgraph.AccordTest;
import org.accordgraph.lookup.EntityNotFound;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reconciles a list of spellings as people write them. Those without a wanted entity are
 * of bodies that the graph does not have, or of several at once: matching one is wrong.
 */
@AccordTest
class SpellingsTests {

	private static final Path LIST = Path.of("src/test/resources/reconcile/spellings.csv");

	@Autowired
	Candidates candidates;

	@Autowired
	EntityProperties properties;

	/** The shared service has the page alone; some bodies come with later reports. */
	private boolean isThere(String id) {
		try {
			this.properties.card(id);
			return true;
		}
		catch (EntityNotFound ex) {
			return false;
		}
	}

	/**
	 * OpenRefine asks with {@code should}, for which the type is a preference.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "any", "should" })
	void areMatchedWithoutAPersonWhereThatIsCertain(String strict) throws Exception {
		int wanted = 0;
		int matched = 0;
		int right = 0;
		int listed = 0;
		List<String> wrong = new ArrayList<>();
		List<String> open = new ArrayList<>();
		Map<String, int[]> sorts = new TreeMap<>();
		for (CSVRecord row : rows()) {
			String id = row.get("wanted");
			if (!id.isEmpty() && !isThere(id)) {
				continue;
			}
			List<Candidate> found = this.candidates
				.of(new Query(row.get("spelling"), List.of(row.get("type")), strict, 10, List.of()));
			String best = (!found.isEmpty() && found.get(0).match()) ? found.get(0).id() : "";
			int[] sort = sorts.computeIfAbsent(row.get("sort"), (any) -> new int[2]);
			sort[1]++;
			matched += best.isEmpty() ? 0 : 1;
			if (!id.isEmpty()) {
				wanted++;
				assertThat(this.properties.card(id).kind()).as(id).isEqualTo(row.get("type"));
				listed += found.stream().anyMatch((candidate) -> candidate.id().equals(id)) ? 1 : 0;
			}
			if (!best.isEmpty() && best.equals(id)) {
				right++;
			}
			else if (!best.isEmpty()) {
				wrong.add(row.get("spelling") + " -> " + best + " " + found.get(0).description());
			}
			else if (!id.isEmpty()) {
				open.add(row.get("sort") + ": " + row.get("spelling") + " -> "
						+ found.stream().limit(2).map((each) -> each.id() + " " + each.score()).toList());
			}
			sort[0] += best.equals(id) ? 1 : 0;
		}
		double precision = (double) right / matched;
		double recall = (double) right / wanted;
		System.out.printf(Locale.ROOT,
				"Spellings, %s: %d wanted, %d matched, %d of them right: precision %.3f, recall %.3f; the wanted one is among ten candidates for %d%n",
				strict, wanted, matched, right, precision, recall, listed);
		sorts.forEach((sort, count) -> System.out.printf("  %-12s %d of %d%n", sort, count[0], count[1]));
		wrong.forEach((line) -> System.out.println("  wrong: " + line));
		open.forEach((line) -> System.out.println("  open: " + line));
		assertThat(wanted).isGreaterThanOrEqualTo(300);
		assertThat(precision).isGreaterThanOrEqualTo(0.98);
		assertThat(recall).isGreaterThanOrEqualTo(0.90);
	}

	private static List<CSVRecord> rows() throws Exception {
		try (Reader reader = Files.newBufferedReader(LIST, StandardCharsets.UTF_8)) {
			return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
		}
	}

}
