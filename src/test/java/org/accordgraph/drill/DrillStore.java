package org.accordgraph.drill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.accordgraph.database.embedded.OpenedStore;
import org.accordgraph.ingest.ImportedGraph;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Stores that the packaged jar creates once per run and that tests copy: a first load
 * takes several times as long as the rest of a start.
 */
public enum DrillStore {

	/** Contains the graph of {@code cypher/}. */
	LOADED {

		@Override
		void make(Path store) throws Exception {
			try (DrillService service = DrillService.start(store)) {
				keep(service.read(Content::read));
				download(service, "api/export/cqcd-2021?format=zip", "page.zip");
				download(service, "api/export/cqcd-2021?format=xlsx", "page.xlsx");
				download(service, "api/import/example?format=xlsx", "example.xlsx");
				service.stop();
			}
		}

	},

	/** Contains the graph of {@link ChangedCypher}, loaded into an empty store. */
	CHANGED {

		@Override
		void make(Path store) throws Exception {
			LOADED.made();
			try (DrillService service = DrillService.start(store,
					"--accord.cypher.location=" + ChangedCypher.folder().toUri())) {
				keep(service.read(Content::read));
				service.stop();
			}
		}

	},

	/** Contains the schema and no facts. */
	EMPTY {

		@Override
		void make(Path store) throws Exception {
			LOADED.made();
			try (DrillService service = DrillService.start(store, "--accord.seed=false")) {
				keep(service.read(Content::read));
				service.stop();
			}
		}

	},

	/** Contains the built-in page, imported by the command into a store without facts. */
	IMPORTED {

		@Override
		void make(Path store) throws Exception {
			EMPTY.copyTo(store);
			DrillService.command(store, "--accord.seed=false", "import", page("zip").toString());
			keep(OpenedStore.read(store, Content::read));
		}

	};

	private static final int TRIES = 60;

	abstract void make(Path store) throws Exception;

	/**
	 * Copies the store.
	 * @param to a folder that does not exist yet
	 */
	public Path copyTo(Path to) throws Exception {
		FileSystemUtils.copyRecursively(made(), to);
		return to;
	}

	/** Its whole content, as {@link WholeGraph} reads it. */
	List<String> graph() throws Exception {
		return content().graph();
	}

	/** Its facts, as {@link ImportedGraph} reads them. */
	List<String> facts() throws Exception {
		return content().facts();
	}

	/** The built-in page, exported from {@link #LOADED} as a package. */
	static Path page(String format) throws Exception {
		LOADED.made();
		return OncePerRun.FOLDER.resolve("page." + format);
	}

	/** The workbook with the example that the service offers. */
	public static Path example() throws Exception {
		LOADED.made();
		return OncePerRun.FOLDER.resolve("example.xlsx");
	}

	Path made() throws Exception {
		return OncePerRun.made("store-" + name().toLowerCase(Locale.ROOT), this::make);
	}

	private Content content() throws Exception {
		made();
		return JsonMapper.shared().readValue(listed().toFile(), Content.class);
	}

	/** Two processes cannot open one store, so its content is kept beside it. */
	void keep(Content content) throws IOException {
		JsonMapper.shared().writeValue(listed().toFile(), content);
	}

	private Path listed() {
		return OncePerRun.FOLDER.resolve(name().toLowerCase(Locale.ROOT) + ".json");
	}

	private static void download(DrillService service, String address, String name) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(service.address().resolve(address)).build();
		HttpClient client = HttpClient.newHttpClient();
		HttpResponse.BodyHandler<Path> body = HttpResponse.BodyHandlers.ofFile(OncePerRun.FOLDER.resolve(name));
		HttpResponse<Path> file = client.send(request, body);
		// A busy machine asks to try again.
		for (int i = 0; i < TRIES && file.statusCode() == 503; i++) {
			Thread.sleep(1000);
			file = client.send(request, body);
		}
		assertThat(file.statusCode()).as(address).isEqualTo(200);
	}

	/**
	 * The content of a store.
	 *
	 * @param graph all of it
	 * @param facts its facts
	 */
	record Content(List<String> graph, List<String> facts) {

		static Content read(Driver driver) {
			return new Content(WholeGraph.read(driver), ImportedGraph.read(driver));
		}

	}

}
