package org.accordgraph.linkeddata;

import java.io.IOException;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.accordgraph.support.download.FileDownload;

import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the whole graph as linked data, with its description and shapes. */
@RestController
@Tag(name = "Dataset", description = "The whole graph as linked data")
class DatasetController {

	static final String TURTLE_DUMP = "/api/dataset/graph.ttl";

	static final String N_TRIPLES_DUMP = "/api/dataset/graph.nt";

	static final String SHAPES = "/api/model/shapes.ttl";

	static final String FTM = "/api/dataset/entities.ftm.json";

	private static final String JSON_LINES = "application/x-ndjson";

	private static final String N_TRIPLES = "application/n-triples";

	private final LinkedData data;

	private final GraphDump dump;

	private final Catalogue catalogue;

	private final Shapes shapes;

	private final FollowTheMoney money;

	private final FileDownload turtle = new FileDownload(LinkedData.TURTLE + ";charset=UTF-8", "accord-graph.ttl");

	private final FileDownload triples = new FileDownload(N_TRIPLES + ";charset=UTF-8", "accord-graph.nt");

	private final FileDownload entities = new FileDownload(JSON_LINES, "entities.ftm.json");

	DatasetController(LinkedData data, GraphDump dump, Catalogue catalogue, Shapes shapes, FollowTheMoney money) {
		this.data = data;
		this.dump = dump;
		this.catalogue = catalogue;
		this.shapes = shapes;
		this.money = money;
	}

	@GetMapping(path = Catalogue.PATH, produces = LinkedData.JSON_LD)
	@Operation(operationId = "getDataset", summary = "What this dataset is, and its downloads",
			description = "A description in DCAT: titles, languages, the time of the last change, the sources (1,000 at most), the vocabulary and shapes, the downloads, and the publisher and licence if the operator has set them.")
	@ApiResponse(responseCode = "200", description = "The description",
			content = {
					@Content(mediaType = LinkedData.JSON_LD,
							schema = @Schema(ref = "#/components/schemas/LinkedDataDocument")),
					@Content(mediaType = LinkedData.TURTLE, schema = @Schema(type = "string")) })
	ResponseEntity<Object> dataset() {
		return dataset(LinkedData.JSON_LD);
	}

	@GetMapping(path = Catalogue.PATH, produces = LinkedData.TURTLE)
	@Hidden
	ResponseEntity<Object> datasetInTurtle() {
		return dataset(LinkedData.TURTLE);
	}

	private ResponseEntity<Object> dataset(String type) {
		Iris iris = this.data.iris();
		return LinkedData.answer(type, iris.at(Catalogue.PATH), this.catalogue.triples(iris), iris, false);
	}

	@GetMapping(TURTLE_DUMP)
	@Operation(operationId = "getTurtle", summary = "The whole graph as Turtle",
			description = "Every entity, passage and relationship, with the names of the model and the terms of other vocabularies. The properties of a relationship, such as its role and evidence, are attached to an rdf:Statement.")
	@ApiResponse(responseCode = "200", description = "Triples",
			content = @Content(mediaType = LinkedData.TURTLE, schema = @Schema(type = "string")))
	void turtle(HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		Iris iris = this.data.iris();
		this.turtle.answer(request, response, () -> this.dump.write(Syntax.TURTLE, iris));
	}

	@GetMapping(N_TRIPLES_DUMP)
	@Operation(operationId = "getNTriples", summary = "The whole graph as N-Triples",
			description = "The same triples as in Turtle, one per line.")
	@ApiResponse(responseCode = "200", description = "Triples",
			content = @Content(mediaType = N_TRIPLES, schema = @Schema(type = "string")))
	void triples(HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		Iris iris = this.data.iris();
		this.triples.answer(request, response, () -> this.dump.write(Syntax.N_TRIPLES, iris));
	}

	@GetMapping(FTM)
	@Operation(operationId = "getFollowTheMoney",
			summary = "The entities that FollowTheMoney has schemata for, one per line",
			description = "Bodies as Organization, PublicBody or Company, agreements as Event, projects and programmes as Project, places as Address, documents as Article, and the links between them. Commitments, targets, figures, themes and passages have no schema.")
	@ApiResponse(responseCode = "200", description = "Entities in JSON, one per line",
			content = @Content(mediaType = JSON_LINES, schema = @Schema(type = "string")))
	void followTheMoney(HttpServletRequest request, HttpServletResponse response)
			throws IOException, HttpMediaTypeNotAcceptableException {
		this.entities.answer(request, response, this.money::write);
	}

	@GetMapping(path = SHAPES, produces = LinkedData.TURTLE)
	@Operation(operationId = "getShapes", summary = "The shapes of the graph, in SHACL",
			description = "Generated from the model: types, allowed and required values of properties, the ends of relationships, and where evidence is required.")
	@ApiResponse(responseCode = "200", description = "The shapes",
			content = @Content(mediaType = LinkedData.TURTLE, schema = @Schema(type = "string")))
	ResponseEntity<Object> shapes() {
		Iris iris = this.data.iris();
		return LinkedData.answer(LinkedData.TURTLE, iris.at(SHAPES), this.shapes.triples(iris), iris, false);
	}

}
