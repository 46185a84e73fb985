package org.accordgraph.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.accordgraph.cypher.CypherFolder;
import org.accordgraph.graph.Additions;
import org.accordgraph.intake.IntakeReport;
import org.accordgraph.intake.Tally;
import org.accordgraph.reading.Reading;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/** Keeps in the graph who handed in what, for longer than a service lives. */
@Component
class JobRecords {

	private static final Logger log = LoggerFactory.getLogger(JobRecords.class);

	private static final int MOST = 200;

	private final Additions additions;

	private final Reading reading;

	private final String latest;

	private final String record;

	private final String belongs;

	JobRecords(Additions additions, Reading reading, CypherFolder folder) {
		this.additions = additions;
		this.reading = reading;
		this.latest = folder.text("import/jobs/list.cypher");
		this.record = folder.text("import/jobs/record.cypher");
		this.belongs = folder.text("import/jobs/belongs.cypher");
	}

	/** Keeps what is known of a job now. */
	void keep(ImportJob job) {
		JobView view = job.view();
		Map<String, Object> properties = new HashMap<>(Map.of("state", view.state().name(), "source", view.source(),
				"by", view.by(), "sha256", view.sha256(), "bytes", view.bytes(), "dryRun", view.dryRun()));
		IntakeReport report = view.report();
		if (report != null) {
			properties.putAll(Map.of("documents", report.documents(), "errors", report.errors(), "notes",
					report.notes(), "rows", report.tables().values().stream().mapToLong(Tally.Counts::read).sum()));
		}
		try {
			this.additions.note(this.record, Map.of("id", job.id(), "properties", properties));
			if (report != null && report.accepted() && !report.dryRun()) {
				this.additions.note(this.belongs, Map.of("documents", report.documents(), "job", job.id()));
			}
		}
		catch (Neo4jException ex) {
			log.warn("The import {} is not recorded: {}", job.id(), ex.getMessage());
		}
	}

	/** The latest ones, of all services. */
	List<JobView> list() {
		return this.reading
			.read((tx) -> tx.run(this.latest, Map.of("limit", MOST)).list((row) -> view(row.get("job"))));
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
