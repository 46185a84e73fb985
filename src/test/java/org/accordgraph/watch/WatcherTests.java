package org.accordgraph.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.accordgraph.AccordTest;
import org.accordgraph.ingest.ExamplePackage;
import org.accordgraph.ingest.GraphChanged;
import org.accordgraph.query.QuestionAnswers;
import org.accordgraph.query.changes.Change;
import org.accordgraph.query.changes.ChangeKind;
import org.accordgraph.query.changes.ChangeWindow;
import org.accordgraph.watch.Message.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Saved answers are compared with those of the present graph. */
@AccordTest
@ExtendWith(OutputCaptureExtension.class)
class WatcherTests {

	private static final String FOUND = "evidence/of-an-entity?entityId=chongqing";

	private static final String SOURCES = "sources/overview";

	@Autowired
	QuestionAnswers answers;

	@Autowired
	JsonMapper json;

	@Autowired
	ApplicationContext context;

	@Autowired
	Driver driver;

	@Autowired
	MockMvcTester mvc;

	@TempDir
	Path folder;

	@AfterEach
	void removeWhatWasAdded() {
		this.driver.executableQuery("MATCH (added {of: 'watch test'}) DETACH DELETE added").execute();
	}

	@Test
	void savesAnAnswerFirstAndTellsADifferenceOnce() throws Exception {
		try (Receiver receiver = new Receiver()) {
			Messages messages = compared(receiver.address(), SOURCES);
			assertThat(receiver.received).isEmpty();
			assertThat(messages.all()).isEmpty();
			assertThat(files("answers")).hasSize(1).allMatch((name) -> name.endsWith(".json"));
			addDocument("added-source");
			// The service was stopped meanwhile: the start tells it.
			messages = compared(receiver.address(), SOURCES);
			JsonNode body = this.json.readTree(receiver.received.get(0).body());
			assertThat(body.get("type").asString()).isEqualTo("answer.changed");
			assertThat(body.get("timestamp").asString()).isNotBlank();
			JsonNode data = body.get("data");
			assertThat(data.get("question").asString()).isEqualTo(SOURCES);
			assertThat(data.get("counts").toString()).isEqualTo("{\"added\":1,\"removed\":0,\"changed\":0}");
			assertThat(data.get("matchedBy").get(0).asString()).isEqualTo("documentId");
			assertThat(data.get("added").get(0).get("documentId").asString()).isEqualTo("added-source");
			assertThat(messages.all()).singleElement().extracting(Message::state).isEqualTo(State.DELIVERED);
			compared(receiver.address(), SOURCES);
			assertThat(receiver.received).hasSize(1);
			removeWhatWasAdded();
			compared(receiver.address(), SOURCES);
			assertThat(receiver.received).hasSize(2);
			assertThat(this.json.readTree(receiver.received.get(1).body()).get("data").get("removed")).hasSize(1);
			assertThat(receiver.received.get(0).id()).isNotEqualTo(receiver.received.get(1).id());
		}
	}

	@Test
	void tellsADifferenceOnceAlthoughItDiedBeforeItSavedTheAnswer() throws Exception {
		compared(null, SOURCES);
		Path answer = Files.list(this.folder.resolve("answers")).findFirst().orElseThrow();
		byte[] before = Files.readAllBytes(answer);
		addDocument("added-source");
		Messages messages = compared(null, SOURCES);
		assertThat(messages.all()).hasSize(1);
		Files.write(answer, before);
		assertThat(compared(null, SOURCES).all()).hasSize(1);
	}

	@Test
	void keepsWhatItFoundWithoutAWebhookAndTellsItAmongTheChanges() throws Exception {
		compared(null, SOURCES);
		addDocument("added-source");
		Messages messages = compared(null, SOURCES);
		assertThat(messages.all()).singleElement().extracting(Message::state).isEqualTo(State.KEPT);
		ChangeWindow all = new ChangeWindow(Instant.EPOCH, Instant.now().plusSeconds(60), "", 10);
		List<Change> changes = new AnswerChanges(messages).changes(all);
		assertThat(changes).singleElement().satisfies((change) -> {
			assertThat(change.kind()).isEqualTo(ChangeKind.ANSWER);
			assertThat(change.entity().id()).isEqualTo(SOURCES);
			assertThat(change.counts()).isEqualTo(Map.of("added", 1L, "removed", 0L, "changed", 0L));
		});
		Change told = changes.get(0);
		assertThat(new AnswerChanges(messages).changes(new ChangeWindow(told.at(), told.at(), told.key(), 10)))
			.isEmpty();
	}

	@Test
	void comparesTheOtherQuestionsWhereOneCannotBeAsked() throws Exception {
		compared(null, "no/question", "bodies/names-over-time?bodyId=nobody", FOUND, "outcomes/fulfilled?never=1");
		assertThat(files("answers")).hasSize(1);
	}

	/** It may be one that was kept to compare with, and edited by hand. */
	@ParameterizedTest
	@ValueSource(strings = { "{\"question\":", "", "null", "[]", "{}", "{\"rows\": 1}",
			"{\"askedAt\": \"2026-01-01T00:00:00Z\", \"cut\": false, \"rows\": [null]}" })
	void leavesADamagedAnswerAsItIsUntilItIsRemoved(String damaged, CapturedOutput output) throws Exception {
		compared(null, SOURCES);
		Path answer = this.folder.resolve("answers").resolve(files("answers").get(0));
		Files.writeString(answer, damaged);
		addDocument("added-source");
		assertThat(compared(null, SOURCES, FOUND).all()).isEmpty();
		assertThat(Files.readString(answer)).isEqualTo(damaged);
		assertThat(output)
			.contains(SOURCES + " is not compared until its saved answer is corrected or removed: " + answer);
		// The other question is none of its business.
		assertThat(files("answers")).hasSize(2);
		Files.delete(answer);
		assertThat(compared(null, SOURCES).all()).isEmpty();
		assertThat(Files.readString(answer)).contains("\"added-source\"");
	}

	/** However it is changed over HTTP, and not by a check. */
	@Test
	void isToldOfEachChangeOfTheGraph() throws Exception {
		Heard heard = new Heard();
		((ConfigurableApplicationContext) this.context).addApplicationListener(heard);
		try {
			send("/api/import?dryRun=true", new ExamplePackage().zip());
			assertThat(heard.times.getCount()).isEqualTo(2);
			send("/api/import", new ExamplePackage().zip());
			this.mvc.delete()
				.uri("/api/import/documents/" + ExamplePackage.DOCUMENT)
				.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)
				.exchange();
			assertThat(heard.times.await(60, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			((ConfigurableApplicationContext) this.context).removeApplicationListener(heard);
			this.driver.executableQuery("MATCH (removal:Removal) DELETE removal").execute();
		}
	}

	private void send(String path, byte[] body) throws InterruptedException {
		String job = this.mvc.post()
			.uri(path)
			.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)
			.content(body)
			.exchange()
			.getResponse()
			.getHeader("Location");
		for (int i = 0; i < 60; i++) {
			JsonNode view = this.json.readTree(this.mvc.get()
				.uri(String.valueOf(job))
				.header(AccordTest.IMPORT_KEY_HEADER, AccordTest.IMPORT_KEY)
				.exchange()
				.getResponse()
				.getContentAsByteArray());
			if (view.get("state").asString().equals("DONE")) {
				return;
			}
			Thread.sleep(500);
		}
		throw new AssertionError(job + " is not done");
	}

	private void addDocument(String id) {
		this.driver.executableQuery(
				"CREATE (:Entity:Document {id: $id, name: '新增', nameEn: 'Added', publishedOn: date('2024-01-01'), of: 'watch test'})")
			.withParameters(Map.of("id", id))
			.execute();
	}

	private Messages compared(@Nullable String url, String... questions) throws InterruptedException {
		WatchProperties properties = new WatchProperties(List.of(questions), this.folder, url,
				(url != null) ? "a-secret-of-twenty-x" : null, null, true, Duration.ofSeconds(5), 3,
				Duration.ofMillis(20));
		Messages messages = new Messages(properties, this.json);
		Webhook webhook = new Webhook(properties, messages);
		Watcher watcher = new Watcher(properties, this.answers, messages, webhook, this.json, this.context);
		try {
			watcher.changed(new GraphChanged());
			watcher.finish();
			webhook.finish();
		}
		finally {
			watcher.destroy();
			webhook.destroy();
		}
		return new Messages(properties, this.json);
	}

	private List<String> files(String name) throws IOException {
		try (Stream<Path> files = Files.list(this.folder.resolve(name))) {
			return files.map((file) -> file.getFileName().toString()).toList();
		}
	}

	/** Hears of an import and a removal. */
	private static final class Heard implements ApplicationListener<PayloadApplicationEvent<GraphChanged>> {

		private final CountDownLatch times = new CountDownLatch(2);

		@Override
		public void onApplicationEvent(PayloadApplicationEvent<GraphChanged> event) {
			this.times.countDown();
		}

	}

}
