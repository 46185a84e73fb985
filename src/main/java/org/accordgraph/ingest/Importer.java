package org.accordgraph.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.accordgraph.ingest.ImportReport.Stated;
import org.accordgraph.ingest.datapackage.DataPackage;
import org.accordgraph.ingest.datapackage.DataPackages;
import org.accordgraph.ingest.datapackage.Unreadable;
import org.accordgraph.ingest.expansion.FormExpansion;
import org.accordgraph.ingest.issue.Issues;
import org.accordgraph.ingest.matching.MatchCandidate;
import org.accordgraph.ingest.staging.Progress;
import org.accordgraph.ingest.staging.StagedRow;
import org.accordgraph.ingest.validation.CandidateSearch;
import org.accordgraph.ingest.validation.PackageValidator;
import org.accordgraph.ingest.validation.ValidatedPackage;
import org.accordgraph.ingest.write.BulkImport;
import org.accordgraph.ingest.write.DocumentRemoval;
import org.accordgraph.ingest.write.Tally;
import org.accordgraph.ingest.write.Tally.Outcome;
import org.accordgraph.ingest.write.TransactionalImport;
import org.accordgraph.model.Template;
import org.accordgraph.model.TemplateTable;

import org.springframework.stereotype.Component;

/**
 * Validates packages, writes them to the graph, and removes documents from it. A package
 * with an error is rejected as a whole, except that of a large package each document is
 * imported or rejected by itself.
 */
@Component
public class Importer {

	private static final List<String> LOOKED_FOR = List.of("Agreement", "Commitment", "Deliverable", "Programme",
			"Project", "Facility", "Institution", "Observation", "StatusReport");

	private final DataPackages packages;

	private final FormExpansion forms;

	private final Template template;

	private final PackageValidator validator;

	private final CandidateSearch candidateSearch;

	private final TransactionalImport transactions;

	private final BulkImport bulk;

	private final DocumentRemoval removal;

	Importer(DataPackages packages, FormExpansion forms, Template template, PackageValidator validator,
			CandidateSearch candidateSearch, TransactionalImport transactions, BulkImport bulk,
			DocumentRemoval removal) {
		this.packages = packages;
		this.forms = forms;
		this.template = template;
		this.validator = validator;
		this.candidateSearch = candidateSearch;
		this.transactions = transactions;
		this.bulk = bulk;
		this.removal = removal;
	}

	/**
	 * Validates a package and imports it.
	 * @param path the folder or file
	 * @param source the name of the package in messages
	 * @param dryRun whether to roll back, so that the package is only checked
	 * @param progress receives the progress
	 * @return the issues, and what happened to the rows
	 * @throws IOException if the disk fails
	 */
	public ImportReport importPackage(Path path, String source, boolean dryRun, Progress progress) throws IOException {
		return run(path, source, dryRun, progress,
				(validated) -> this.transactions.findFurtherIssues(validated, progress),
				(validated, tally) -> this.transactions.write(validated, dryRun, progress, tally));
	}

	/**
	 * Imports a package into an empty embedded database with Neo4j's bulk importer.
	 * Documents that restate what another document states are then imported in
	 * transactions.
	 * @param path the folder or file
	 * @param source the name of the package in messages
	 * @param progress receives the progress
	 * @return the issues, and what happened to the rows
	 * @throws IOException if the disk fails
	 * @throws org.accordgraph.support.startup.StartupFailure if the database is not
	 * empty, or not embedded
	 */
	public ImportReport importInBulk(Path path, String source, Progress progress) throws IOException {
		this.bulk.requireEmptyDatabase();
		return run(path, source, false, progress, (validated) -> {
		}, (validated, tally) -> {
			List<String> remaining = this.bulk.write(validated, progress, tally);
			if (!validated.issues().hasErrors() && !remaining.isEmpty()) {
				this.transactions.writeInGroups(remaining, validated, progress, tally);
			}
		});
	}

	/**
	 * Removes a document, and everything that no other document supports.
	 * @param document its id
	 * @return how many entities and relationships were removed
	 */
	public long remove(String document) {
		return this.removal.remove(document);
	}

	private ImportReport run(Path path, String source, boolean dryRun, Progress progress,
			Consumer<ValidatedPackage> findFurtherIssues, Writing writing) throws IOException {
		try (DataPackage dataPackage = this.packages.open(path, source, progress)) {
			FormExpansion.Expanded expanded = this.forms.expand(dataPackage);
			return run(expanded.dataPackage(), source, dryRun, progress, findFurtherIssues, writing).traced(expanded);
		}
		catch (Unreadable ex) {
			Issues issues = new Issues();
			issues.add(ex.issue());
			return ImportReport.of(source, dryRun, List.of(), issues, new Tally(), List.of(), List.of());
		}
	}

	private ImportReport run(DataPackage dataPackage, String source, boolean dryRun, Progress progress,
			Consumer<ValidatedPackage> findFurtherIssues, Writing writing) throws IOException {
		try (ValidatedPackage validated = this.validator.validate(dataPackage, progress)) {
			Issues issues = validated.issues();
			Tally tally = new Tally();
			List<MatchCandidate> candidates = dryRun ? this.candidateSearch.search(validated, progress) : List.of();
			if (issues.hasErrors()) {
				findFurtherIssues.accept(validated);
				reject(validated, tally);
			}
			else {
				writing.write(validated, tally);
			}
			return ImportReport.of(source, dryRun, validated.documents(), issues, tally, stated(validated), candidates);
		}
	}

	/** The first entities of the kinds that a person looks for after an import. */
	private static List<Stated> stated(ValidatedPackage validated) {
		return LOOKED_FOR.stream()
			.flatMap((kind) -> validated.rowsRead().first(kind).stream())
			.map(Importer::stated)
			.toList();
	}

	private static Stated stated(StagedRow row) {
		String english = row.text("nameEn");
		return new Stated(row.text("id"), row.table().label(), row.text("name"),
				english.isEmpty() ? row.text("name") : english);
	}

	private void reject(ValidatedPackage validated, Tally tally) {
		for (TemplateTable table : this.template.tables()) {
			long rows = validated.rowsRead().of(table.name());
			if (rows > 0) {
				tally.count(table, Outcome.REJECTED, rows);
			}
		}
	}

	private interface Writing {

		void write(ValidatedPackage validated, Tally tally) throws IOException;

	}

}
