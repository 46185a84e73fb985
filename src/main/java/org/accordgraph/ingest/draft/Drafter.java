package org.accordgraph.ingest.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.cypher.Fingerprint;
import org.accordgraph.ingest.draft.Draft.Span;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateColumn;
import org.accordgraph.model.TemplateTable;
import org.accordgraph.model.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Drafts a package from a text: it reads the text by the rules and fills the tables of
 * the template. Nothing is written anywhere; a person checks the draft and imports it.
 */
public final class Drafter {

	private final ReadingRules rules;

	private final Template template;

	private final Map<String, Long> firmness;

	/**
	 * Creates a drafter.
	 * @param folder the folder {@code cypher/}, with the rules and the template
	 */
	public Drafter(CypherFolder folder) {
		Vocabulary vocabulary = Vocabulary.in(folder);
		this.rules = ReadingRules.in(folder);
		this.template = new Template(folder, vocabulary);
		this.firmness = vocabulary.followers("Commitment", "firmness");
	}

	/**
	 * Drafts a package.
	 * @param text the text
	 * @param id the id of its document
	 * @param published the day on which it was published, or {@code null} if it is not
	 * known: then a day without a year stays open
	 * @param known the names of the graph
	 */
	public Draft draft(String text, String id, @Nullable LocalDate published, KnownNames known) {
		ReadText read = new TextReader(this.rules, known, published).read(text);
		Tables tables = new Tables(this.template);
		if (!read.manuscript().passages().isEmpty()) {
			fill(tables, read, id, published, known);
		}
		List<Draft.Passage> passages = read.manuscript()
			.passages()
			.stream()
			.map((passage) -> new Draft.Passage(id + "." + passage.localId(), passage.printed(), passage.start(),
					passage.end()))
			.toList();
		return new Draft(Draft.FORMAT, new Draft.Source(id, published, Fingerprint.of(text)), passages, tables.all(),
				open(tables));
	}

	private void fill(Tables tables, ReadText read, String id, @Nullable LocalDate published, KnownNames known) {
		Actors actors = new Actors(tables, this.rules, known, id);
		Promises promises = new Promises(tables, actors, this.firmness, id);
		promises.add(read);
		actors.addNames(read.manuscript());
		new Figures(tables, actors, id).add(read, promises);
		source(tables, read.manuscript(), id, published);
	}

	/**
	 * The document, its segments and passages; a passage that nothing cites says why,
	 * where that is known.
	 */
	private void source(Tables tables, Manuscript manuscript, String id, @Nullable LocalDate published) {
		Confidence sure = Confidence.SURE;
		tables.add("documents", new RowBuilder().cell("id", id, "given", sure)
			.cell("name", manuscript.nameOf(1), "first heading", Confidence.LIKELY)
			.cell("publishedOn", published, "given", sure)
			.cell("publishedOnStatus", (published != null) ? "STATED" : "NOT_STATED", "given", Confidence.LIKELY));
		for (int segment = 1; segment <= manuscript.segments(); segment++) {
			tables.add("segments",
					new RowBuilder().cell("id", id + ".s" + segment, "position", sure)
						.cell("document", id, "position", sure)
						.cell("ordinal", segment, "position", sure)
						.cell("article", "text", "one article a text", Confidence.LIKELY)
						.cell("name", manuscript.nameOf(segment), "heading", Confidence.LIKELY));
		}
		Set<String> cited = tables.cited();
		for (TextPassage passage : manuscript.passages()) {
			String passageId = id + "." + passage.localId();
			boolean credit = this.rules.phrases("credit")
				.stream()
				.anyMatch((phrase) -> phrase.in(passage.text()).isPresent());
			String none = cited.contains(passageId) ? null
					: passage.heading() ? "HEADLINE_REPEATED" : credit ? "CREDIT" : null;
			tables.add("passages",
					new RowBuilder(new Span(passageId, 0, passage.text().length()))
						.cell("id", passageId, "position", sure)
						.cell("segment", id + ".s" + passage.segment(), "position", sure)
						.cell("ordinal", passage.ordinal(), "position", sure)
						.cell("kind", passage.heading() ? "HEADING" : "TEXT", "no full stop, and short", sure)
						.cell("text", passage.printed(), "text", sure)
						.cell("carriesNone", none, "nothing was read from it", Confidence.GUESS));
		}
	}

	private List<Draft.Open> open(Tables tables) {
		List<Draft.Open> open = new ArrayList<>();
		for (Draft.Table table : tables.all()) {
			TemplateTable columns = this.template.table(table.name()).orElseThrow();
			for (int row = 0; row < table.rows().size(); row++) {
				for (TemplateColumn column : columns.columns()) {
					if (column.needed() && table.rows().get(row).text(column.name()).isEmpty()) {
						open.add(new Draft.Open(table.name(), row, column.name()));
					}
				}
			}
		}
		return open;
	}

	/** The rows that are filled in, by table. */
	static final class Tables {

		private final Template template;

		private final Map<String, List<Draft.Row>> rows = new java.util.HashMap<>();

		Tables(Template template) {
			this.template = template;
		}

		void add(String table, RowBuilder row) {
			Draft.Row built = row.build();
			this.rows.computeIfAbsent(table, (name) -> new ArrayList<>()).add(built);
		}

		List<Draft.Table> all() {
			return this.template.tables()
				.stream()
				.filter((table) -> this.rows.containsKey(table.name()))
				.map((table) -> new Draft.Table(table.name(),
						List.copyOf(this.rows.getOrDefault(table.name(), List.of()))))
				.toList();
		}

		/** The passages that a row cites. */
		Set<String> cited() {
			Set<String> cited = new LinkedHashSet<>();
			this.rows.values()
				.forEach((rows) -> rows.forEach((row) -> row.cells()
					.stream()
					.filter((cell) -> cell.column().equals("evidence"))
					.forEach((cell) -> ((List<?>) cell.value())
						.forEach((passage) -> cited.add(String.valueOf(passage))))));
			return cited;
		}

	}

}
