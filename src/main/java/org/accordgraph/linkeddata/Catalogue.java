package org.accordgraph.linkeddata;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import org.accordgraph.database.read.GraphReader;
import org.accordgraph.model.Words;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;

import org.springframework.stereotype.Component;

/**
 * Describes the graph as a dataset with its downloads, in DCAT. What the operator has not
 * set, its publisher and licence, is left out.
 */
@Component
class Catalogue {

	static final String PATH = "/api/dataset";

	private static final String LANGUAGES = "http://publications.europa.eu/resource/authority/language/";

	private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

	private static final String MODIFIED = """
			MATCH (dataset:Dataset)
			RETURN max(coalesce(dataset.changedAt, dataset.loadedAt)) AS modified
			""";

	private final GraphReader reading;

	private final Sources sources;

	private final LinkedDataProperties properties;

	Catalogue(GraphReader reading, Sources sources, LinkedDataProperties properties) {
		this.reading = reading;
		this.sources = sources;
		this.properties = properties;
	}

	Collection<Statement> triples(Iris iris) {
		Triples triples = new Triples(iris);
		IRI dataset = iris.at(PATH);
		triples.type(dataset, "dcat:Dataset");
		triples.add(dataset, "dcterms:title", new Words("Agreements and what came of them", "协议及其落实情况图谱"));
		triples.add(dataset, "dcterms:description", new Words(
				"Agreements, commitments, the bodies responsible for them, projects, reports and evidence as one graph",
				"协议、承诺事项、责任单位、项目、进展报告及依据构成的图谱"));
		triples.add(dataset, "dcterms:identifier", Values.literal(dataset.stringValue()));
		triples.add(dataset, "dcterms:language", Values.iri(LANGUAGES + "ZHO"));
		triples.add(dataset, "dcterms:language", Values.iri(LANGUAGES + "ENG"));
		triples.add(dataset, "dcterms:conformsTo", iris.model());
		triples.add(dataset, "dcterms:conformsTo", iris.at(DatasetController.SHAPES));
		triples.add(dataset, "dcat:landingPage", iris.at("/"));
		this.reading.ask(MODIFIED, Map.of(), (result) -> {
			var modified = result.single().get("modified");
			if (!modified.isNull()) {
				triples.add(dataset, "dcterms:modified",
						Literals.moment(modified.asZonedDateTime().toOffsetDateTime()));
			}
			return dataset;
		});
		sources(dataset, iris, triples);
		publisher(dataset, triples);
		distribution(dataset, "turtle", DatasetController.TURTLE_DUMP, "text/turtle",
				new Words("The whole graph as Turtle", "整个图谱（Turtle）"), iris, triples);
		distribution(dataset, "n-triples", DatasetController.N_TRIPLES_DUMP, "application/n-triples",
				new Words("The whole graph as N-Triples", "整个图谱（N-Triples）"), iris, triples);
		distribution(dataset, "tables", "/api/export/all", "application/zip",
				new Words("The whole graph as CSV tables, a Frictionless Data Package", "整个图谱的 CSV 表（Data Package）"),
				iris, triples);
		distribution(dataset, "ftm", DatasetController.FTM, "application/x-ndjson",
				new Words("What fits into FollowTheMoney", "适用 FollowTheMoney 的部分"), iris, triples);
		return triples.all();
	}

	private void sources(IRI dataset, Iris iris, Triples triples) {
		for (Source source : this.sources.findFirst1000ByOrderById()) {
			IRI document = iris.entity(source.id());
			triples.add(dataset, "dcterms:source", document);
			triples.add(document, "dcterms:title", new Words(Objects.requireNonNullElse(source.nameEn(), ""),
					Objects.requireNonNullElse(source.name(), "")));
		}
	}

	private void publisher(IRI dataset, Triples triples) {
		String publisher = this.properties.publisher();
		if (publisher != null && !publisher.isBlank()) {
			boolean isIri = publisher.matches("https?://\\S+");
			Resource agent = isIri ? Values.iri(publisher) : triples.blank();
			triples.add(dataset, "dcterms:publisher", agent);
			triples.type(agent, "foaf:Agent");
			if (!isIri) {
				triples.add(agent, "foaf:name", Values.literal(publisher));
			}
		}
	}

	private void distribution(IRI dataset, String name, String path, String mediaType, Words title, Iris iris,
			Triples triples) {
		IRI distribution = iris.at(PATH + "#" + name);
		triples.add(dataset, "dcat:distribution", distribution);
		triples.type(distribution, "dcat:Distribution");
		triples.add(distribution, "dcterms:title", title);
		triples.add(distribution, "dcat:accessURL", iris.at(path));
		triples.add(distribution, "dcat:downloadURL", iris.at(path));
		if (mediaType.contains("/x-")) {
			// It is not registered, so it has no IRI.
			triples.add(distribution, "dc:format", Values.literal(mediaType));
		}
		else {
			triples.add(distribution, "dcat:mediaType", Values.iri(MEDIA_TYPES + mediaType));
		}
		if (this.properties.licence() != null) {
			IRI licence = Values.iri(this.properties.licence().toString());
			triples.add(dataset, "dcterms:license", licence);
			triples.add(distribution, "dcterms:license", licence);
		}
	}

}
