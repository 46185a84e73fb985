package org.accordgraph.ingest.expansion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.ingest.datapackage.DataPackage;
import org.accordgraph.ingest.datapackage.RawTable;
import org.accordgraph.ingest.datapackage.Unreadable;
import org.accordgraph.ingest.draft.CellWords;
import org.accordgraph.ingest.draft.KnownNames;
import org.accordgraph.ingest.draft.KnownNames.Known;
import org.accordgraph.ingest.form.Forms;
import org.accordgraph.ingest.form.LastFigures;
import org.accordgraph.ingest.issue.Issue;
import org.accordgraph.ingest.issue.Severity;
import org.accordgraph.lookup.search.NearestNames;
import org.accordgraph.model.Vocabulary;

import org.springframework.stereotype.Component;

/** Expands the short forms of a package into tables of the template. */
@Component
public class FormExpansion {

	private final Forms forms;

	private final CellWords words;

	private final Vocabulary vocabulary;

	private final NearestNames nearest;

	private final GraphReader reading;

	private final List<String> names;

	private final String figures;

	FormExpansion(Forms forms, CypherFolder folder, Vocabulary vocabulary, NearestNames nearest, GraphReader reading) {
		this.forms = forms;
		this.words = new CellWords(folder);
		this.vocabulary = vocabulary;
		this.nearest = nearest;
		this.reading = reading;
		this.names = List.of(folder.text("import/known-names.cypher"), folder.text("import/forms/themes.cypher"));
		this.figures = folder.text("import/forms/last-figures.cypher");
	}

	/**
	 * Expands the forms of a package.
	 * @param given the package; it stays open
	 * @throws IOException if a form cannot be read at all
	 */
	public Expanded expand(DataPackage given) throws IOException {
		if (given.forms().isEmpty()) {
			return new Expanded(given, List.of());
		}
		Map<String, Long> firmness = this.vocabulary.followers("Commitment", "firmness");
		Surroundings around = new Surroundings(this.forms, this.words, this.vocabulary, known(), this.nearest,
				new LastFigures(this.reading.readAtLeisure((tx) -> tx.run(this.figures).list())), firmness);
		FormIssues issues = new FormIssues();
		List<ExpandedForm> expanded = new ArrayList<>();
		for (RawTable form : given.forms()) {
			try {
				FilledForm filled = FilledForm.read(form, this.forms, issues);
				expanded.add(form.name().equals(Forms.AGREEMENT) ? new AgreementForm(filled, around, issues).expand()
						: new FollowUpForm(filled, around, issues).expand());
			}
			catch (Unreadable ex) {
				issues.add(ex.issue());
			}
		}
		List<RawTable> tables = new ArrayList<>(given.tables());
		expanded.forEach((form) -> tables.addAll(form.tables()));
		List<Issue> all = new ArrayList<>(given.issues());
		all.addAll(issues.all());
		return new Expanded(new DataPackage(tables, given.forms(), all, given.open()), expanded);
	}

	private KnownNames known() {
		KnownNames known = new KnownNames();
		for (String statement : this.names) {
			this.reading.readAtLeisure((tx) -> tx.run(statement).list()).forEach((row) -> {
				Known entity = new Known(row.get("id").asString(), row.get("label").asString(),
						row.get("name").asString());
				known.add(entity.name(), entity);
				known.add(entity.id(), entity);
				row.get("aliases").asList((alias) -> alias.asString()).forEach((alias) -> known.add(alias, entity));
			});
		}
		return known;
	}

	/**
	 * A package whose forms are expanded.
	 *
	 * @param dataPackage the package with the tables of its forms
	 * @param forms the forms
	 */
	public record Expanded(DataPackage dataPackage, List<ExpandedForm> forms) {

		/**
		 * Moves issues about expanded tables to the cells that somebody filled in, each
		 * once.
		 */
		public List<Issue> traced(List<Issue> issues) {
			Set<Issue> all = new LinkedHashSet<>(issues.stream().map(this::traced).toList());
			Set<List<Object>> wrong = all.stream()
				.filter((issue) -> !isConsequence(issue))
				.map(Expanded::place)
				.collect(Collectors.toSet());
			Set<String> unread = all.stream()
				.filter((issue) -> issue.severity() == Severity.ERROR && issue.code().startsWith("form."))
				.map(Issue::source)
				.collect(Collectors.toSet());
			return all.stream()
				.filter((issue) -> !isConsequence(issue) || !wrong.contains(place(issue))
						&& !(issue.code().startsWith("check.") && unread.contains(issue.source())))
				.toList();
		}

		/** What may only follow from another error, in the same cell or form. */
		private static boolean isConsequence(Issue issue) {
			return issue.code().equals("status.mismatch") || issue.code().startsWith("check.");
		}

		private static List<Object> place(Issue issue) {
			return List.of(issue.severity(), issue.source(), String.valueOf(issue.row()),
					String.valueOf(issue.column()));
		}

		private Issue traced(Issue issue) {
			Issue traced = issue;
			for (ExpandedForm form : this.forms) {
				traced = form.traced(traced);
			}
			return traced;
		}

	}

}
