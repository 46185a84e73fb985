package org.accordgraph.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.database.load.GraphWriter;
import org.accordgraph.database.read.GraphReader;
import org.accordgraph.ingest.write.Tally;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Stores import jobs in the graph, so that they outlive the process. */
@Component
class JobRecords {

	private static final Logger log = LoggerFactory.getLogger(JobRecords.class);

	private static final int MAX_JOBS = 200;

	private final GraphWriter writer;

	private final GraphReader reading;

	private final String latest;

	private final String record;

	private final String setImportedBy;

	JobRecords(GraphWriter writer, GraphReader reading, CypherFolder folder) {
		this.writer = writer;
		this.reading = reading;
		this.latest = folder.text("import/jobs/list.cypher");
		this.record = folder.text("import/jobs/record.cypher");
		this.setImportedBy = folder.text("import/jobs/set-imported-by.cypher");
	}

	/** Stores the current state of a job. */
	void keep(ImportJob job) {
		JobView view = job.view();
		keep(job, view.state(), view.report());
	}

	/** Stores the outcome of a job that is about to end. */
	void keep(ImportJob job, JobState state, @Nullable ImportReport report) {
		JobView view = job.view();
		Map<String, Object> properties = new HashMap<>(Map.of("state", state.name(), "source", view.source(), "by",
				view.by(), "sha256", view.sha256(), "bytes", view.bytes(), "dryRun", view.dryRun()));
		if (report != null) {
			properties
				.putAll(Map.of("documents", report.documents(), "errors", report.errors(), "notes", report.notes(),
						"rows", report.tables().values().stream().mapToLong(Tally.Counts::read).sum(), "changed",
						report.removed() + report.tables()
							.values()
							.stream()
							.mapToLong((table) -> table.created() + table.changed())
							.sum()));
		}
		try {
			Map<String, Object> recorded = Map.of("id", job.id(), "properties", properties);
			this.writer.note((tx) -> tx.run(this.record, recorded).consume());
		}
		catch (Neo4jException ex) {
			log.warn("Import {} could not be recorded: {}", job.id(), ex.getMessage());
		}
	}

	/** Stores at the documents which job imported them last. */
	void keepDocuments(ImportJob job, ImportReport report) {
		if (report.accepted() && !report.dryRun()) {
			try {
				Map<String, Object> imported = Map.of("documents", report.documents(), "job", job.id());
				this.writer.note((tx) -> tx.run(this.setImportedBy, imported).consume());
			}
			catch (Neo4jException ex) {
				log.warn("Import {} could not be recorded at its documents: {}", job.id(), ex.getMessage());
			}
		}
	}

	/** The latest jobs, of all processes. */
	List<JobView> list() {
		return this.reading
			.read((tx) -> tx.run(this.latest, Map.of("limit", MAX_JOBS)).list((row) -> view(row.get("job"))));
	}

	Optional<JobView> find(String id) {
		return list().stream().filter((job) -> job.id().equals(id)).findFirst();
	}

	private static JobView view(Value job) {
		return new JobView(job.get("id").asString(), JobState.valueOf(job.get("state").asString()),
				job.get("source").asString(), job.get("by").asString(), job.get("at").asString(),
				job.get("sha256").asString(), job.get("bytes").asLong(), job.get("dryRun").asBoolean(), null, null,
				null, null, null, null, null);
	}

}
