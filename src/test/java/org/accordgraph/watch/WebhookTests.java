package org.accordgraph.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import org.accordgraph.watch.Message.State;
import org.accordgraph.watch.WebhookConnection.AddressRefused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

/** How messages reach a receiver, or wait for it. */
class WebhookTests {

	private static final String SECRET = "a-secret-of-twenty-x";

	private static final SSLSocketFactory TRUSTING_NOBODY = (SSLSocketFactory) SSLSocketFactory.getDefault();

	@TempDir
	Path folder;

	@Test
	void signsAsStandardWebhooksDescribesIt() {
		// The example of the specification's reference implementations.
		assertThat(new Signature("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").of("msg_p5jXN8AQM9LWM0D4loKWxJek",
				1614265330, "{\"test\": 2432232314}"))
			.isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
	}

	@Test
	void triesAgainUntilTheReceiverHasIt() throws Exception {
		try (Receiver receiver = new Receiver(500, 503)) {
			Messages messages = messages(receiver.address());
			messages.add(message("one", 1), body("one"));
			deliver(receiver.address(), messages, () -> messages.pending().isEmpty());
			assertThat(receiver.received).hasSize(3).allSatisfy((received) -> {
				assertThat(received.target()).isEqualTo("/hook?of=test");
				assertThat(received.id()).isEqualTo("one");
				assertThat(received.body()).isEqualTo("{\"名\":\"one\"}");
				assertThat(received.signature()).isEqualTo(signature(received));
				assertThat(Long.parseLong(received.timestamp())).isCloseTo(Instant.now().getEpochSecond(), offset(60L));
			});
			assertThat(messages.all()).singleElement().satisfies((message) -> {
				assertThat(message.state()).isEqualTo(State.DELIVERED);
				assertThat(message.attempts()).isEqualTo(3);
				assertThat(message.outcome()).isEqualTo("HTTP 204");
			});
		}
	}

	@Test
	void keepsWhatAReceiverThatIsDownDidNotGetAndSendsItLaterInOrder() throws Exception {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		String nobody = "http://127.0.0.1:" + port + "/";
		Messages messages = messages(nobody);
		messages.add(message("two", 2), body("two"));
		messages.add(message("one", 1), body("one"));
		deliver(nobody, messages, () -> messages.all().get(0).attempts() == 3);
		assertThat(messages.pending()).extracting(Message::id).containsExactly("one", "two");
		assertThat(messages.all().get(0).outcome()).contains("no response");
		// The second one did not wait for the time limits of the first.
		assertThat(messages.all().get(1).attempts()).isZero();
		try (Receiver receiver = new Receiver()) {
			// As after a restart.
			Messages again = messages(receiver.address());
			deliver(receiver.address(), again, () -> again.pending().isEmpty());
			assertThat(receiver.received).extracting(Receiver.Received::id).containsExactly("one", "two");
		}
	}

	@Test
	void followsNoRedirectAndIsNotHeldUpByWhatIsRefused() throws Exception {
		try (Receiver receiver = new Receiver(302, 400)) {
			Messages messages = messages(receiver.address());
			messages.add(message("one", 1), body("one"));
			messages.add(message("two", 2), body("two"));
			messages.add(message("three", 3), body("three"));
			deliver(receiver.address(), messages, () -> messages.pending().size() == 2);
			assertThat(receiver.received).extracting(Receiver.Received::target).containsOnly("/hook?of=test");
			assertThat(messages.all()).extracting(Message::id, Message::state, Message::attempts)
				.containsExactly(tuple("one", State.PENDING, 1), tuple("two", State.PENDING, 1),
						tuple("three", State.DELIVERED, 1));
			assertThat(messages.all().get(0).outcome()).contains("HTTP 302", "not followed");
		}
	}

	/** Its body may be what the receiver fails on. */
	@Test
	void isNotHeldUpByAMessageOnWhichTheReceiverFails() throws Exception {
		try (Receiver receiver = new Receiver((id) -> id.equals("one") ? 500 : 204)) {
			Messages messages = messages(receiver.address());
			messages.add(message("one", 1), body("one"));
			messages.add(message("two", 2), body("two"));
			messages.add(message("three", 3), body("three"));
			deliver(receiver.address(), messages, () -> messages.pending().size() == 1);
			assertThat(receiver.received).extracting(Receiver.Received::id)
				.containsExactly("one", "one", "one", "two", "three");
			assertThat(messages.all()).extracting(Message::id, Message::state, Message::attempts, Message::outcome)
				.containsExactly(tuple("one", State.PENDING, 3, "HTTP 500"),
						tuple("two", State.DELIVERED, 1, "HTTP 204"), tuple("three", State.DELIVERED, 1, "HTTP 204"));
		}
	}

	/** A receiver that is being repaired is not asked for hours. */
	@Test
	void triesTheOthersOnceWhileTheReceiverFails() throws Exception {
		try (Receiver receiver = new Receiver((id) -> id.equals("four") ? 204 : 503)) {
			Messages messages = messages(receiver.address());
			messages.add(message("one", 1), body("one"));
			messages.add(message("two", 2), body("two"));
			messages.add(message("three", 3), body("three"));
			messages.add(message("four", 4), body("four"));
			messages.add(message("five", 5), body("five"));
			deliver(receiver.address(), messages, () -> messages.all().get(4).attempts() == 3);
			assertThat(messages.all()).extracting(Message::attempts).containsExactly(3, 1, 1, 1, 3);
			assertThat(messages.pending()).extracting(Message::id).containsExactly("one", "two", "three", "five");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 302, 500, 429 })
	void givesAMessageUpAfterSoManyAttemptsAndDoesNotSendItAgain(int status) throws Exception {
		try (Receiver receiver = new Receiver((id) -> id.equals("one") ? status : 204)) {
			Messages messages = messages(receiver.address());
			messages.add(message("one", 1).with(State.PENDING, Webhook.MOST_ATTEMPTS - 1, "HTTP " + status),
					body("one"));
			messages.add(message("two", 2), body("two"));
			deliver(receiver.address(), messages, () -> messages.pending().isEmpty());
			assertThat(messages.all().get(0).state()).isEqualTo(State.GIVEN_UP);
			assertThat(messages.all().get(0).attempts()).isEqualTo(Webhook.MOST_ATTEMPTS);
			assertThat(messages.all().get(0).outcome()).startsWith("HTTP " + status)
				.endsWith("; given up after 100 attempts");
			Messages again = messages(receiver.address());
			again.add(message("three", 3), body("three"));
			deliver(receiver.address(), again, () -> again.pending().isEmpty());
			assertThat(receiver.received).extracting(Receiver.Received::id).containsExactly("one", "two", "three");
		}
	}

	@Test
	void isNotHeldUpByAMessageWhoseFileWasRemoved() throws Exception {
		try (Receiver receiver = new Receiver()) {
			Messages messages = messages(receiver.address());
			messages.add(message("one", 1), body("one"));
			messages.add(message("two", 2), body("two"));
			Files.delete(this.folder.resolve("messages/one.json"));
			deliver(receiver.address(), messages, () -> messages.pending().isEmpty());
			assertThat(receiver.received).extracting(Receiver.Received::id).containsExactly("two");
		}
	}

	@Test
	void givesUpWhatNobodyAnswersAndLeavesTheOthersForLater() throws Exception {
		int port;
		try (ServerSocket free = new ServerSocket(0)) {
			port = free.getLocalPort();
		}
		String nobody = "http://127.0.0.1:" + port + "/";
		Messages messages = messages(nobody);
		messages.add(message("one", 1).with(State.PENDING, Webhook.MOST_ATTEMPTS - 1, "no response"), body("one"));
		messages.add(message("two", 2), body("two"));
		Webhook webhook = new Webhook(properties(nobody), messages);
		webhook.deliver();
		webhook.finish();
		webhook.destroy();
		assertThat(messages.all().get(0).state()).isEqualTo(State.GIVEN_UP);
		assertThat(messages.all().get(0).outcome()).startsWith("no response").endsWith("given up after 100 attempts");
		assertThat(messages.all().get(1).state()).isEqualTo(State.PENDING);
		assertThat(messages.all().get(1).attempts()).isZero();
	}

	/** The setting is wrong, and not the message. */
	@Test
	void countsNoAttemptWhereTheAddressIsRefused() throws Exception {
		try (Receiver receiver = new Receiver()) {
			WatchProperties properties = new WatchProperties(List.of("outcomes/fulfilled"), this.folder,
					receiver.address(), SECRET, null, false, Duration.ofSeconds(5), 3, Duration.ofMillis(20));
			Messages messages = messages(receiver.address());
			messages.add(message("one", 1).with(State.PENDING, Webhook.MOST_ATTEMPTS - 1, "HTTP 500"), body("one"));
			Webhook webhook = new Webhook(properties, messages);
			webhook.deliver();
			webhook.finish();
			webhook.destroy();
			assertThat(receiver.received).isEmpty();
			assertThat(messages.pending()).singleElement().satisfies((message) -> {
				assertThat(message.attempts()).isEqualTo(Webhook.MOST_ATTEMPTS - 1);
				assertThat(message.outcome()).contains("accord.watch.allow-private-addresses");
			});
		}
	}

	@Test
	void connectsToNoPrivateAddressUnlessThatIsAllowed() throws Exception {
		try (Receiver receiver = new Receiver()) {
			ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
			WebhookConnection connection = new WebhookConnection(false, Duration.ofSeconds(5), clock, TRUSTING_NOBODY);
			for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433",
					"127.1")) {
				assertThatIOException().as(host)
					.isThrownBy(() -> connection.post(URI.create("http://" + host + ":" + receiver.port() + "/"),
							Map.of(), ""))
					.isInstanceOf(AddressRefused.class)
					.withMessageContaining("accord.watch.allow-private-addresses");
			}
			assertThat(receiver.received).isEmpty();
			clock.shutdownNow();
		}
	}

	/** No other resolver knows the name, and a name is resolved once. */
	@Test
	void connectsToTheAddressThatWasChecked() throws Exception {
		try (Receiver receiver = new Receiver()) {
			ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
			Named connection = new Named(true, clock, "127.0.0.1");
			assertThat(connection.post(URI.create("http://name.invalid:" + receiver.port() + "/"), Map.of(), "{}"))
				.isEqualTo(204);
			assertThat(receiver.received).singleElement()
				.extracting(Receiver.Received::host)
				.isEqualTo("name.invalid:" + receiver.port());
			assertThat(connection.asked).containsExactly("name.invalid");
			clock.shutdownNow();
		}
	}

	/** Which of its addresses a name is connected to must not be a matter of luck. */
	@Test
	void refusesANameThatHasAPrivateAddressAmongOthers() {
		ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
		for (String[] addresses : new String[][] { { "10.0.0.1", "1.1.1.1" }, { "1.1.1.1", "10.0.0.1" } }) {
			assertThatIOException()
				.isThrownBy(() -> new Named(false, clock, addresses).post(URI.create("http://name.invalid/"), Map.of(),
						"{}"))
				.isInstanceOf(AddressRefused.class)
				.withMessageContaining("[10.0.0.1]");
		}
		clock.shutdownNow();
	}

	/** A stop does not wait for the time limit of a request. */
	@Test
	void endsARequestWhenItIsClosedAndBeginsNoOther() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			silent.setSoTimeout(10_000);
			ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
			WebhookConnection connection = new WebhookConnection(true, Duration.ofMinutes(10), clock, TRUSTING_NOBODY);
			URI address = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
			Future<Integer> response = clock.submit(() -> connection.post(address, Map.of(), "{}"));
			try (Socket request = silent.accept()) {
				assertThat(request.getInputStream().read()).isEqualTo('P');
				connection.close();
				assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> response.get(10, TimeUnit.SECONDS))
					.withCauseInstanceOf(IOException.class);
			}
			assertThatIOException().isThrownBy(() -> connection.post(address, Map.of(), "{}"))
				.withMessageContaining("stopping");
			clock.shutdownNow();
		}
	}

	/** The socket has a time limit of its own. */
	@Test
	void doesNotWaitForAReceiverThatSaysNothingAlthoughTheClockIsBusy() throws Exception {
		try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
			CountDownLatch free = new CountDownLatch(1);
			clock.submit(() -> free.await(1, TimeUnit.MINUTES));
			WebhookConnection connection = new WebhookConnection(true, Duration.ofMillis(300), clock, TRUSTING_NOBODY);
			assertThatIOException()
				.isThrownBy(() -> connection.post(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/"),
						Map.of(), "{}"))
				.isInstanceOf(SocketTimeoutException.class);
			free.countDown();
			clock.shutdownNow();
		}
	}

	@Test
	void doesNotWaitForAReceiverThatSaysNothing() throws Exception {
		try (ServerSocket silent = new ServerSocket()) {
			silent.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
			ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
			WebhookConnection connection = new WebhookConnection(true, Duration.ofMillis(300), clock, TRUSTING_NOBODY);
			long begun = System.nanoTime();
			assertThatIOException().isThrownBy(() -> connection
				.post(URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/"), Map.of(), "x".repeat(8_000_000)));
			assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
			clock.shutdownNow();
		}
	}

	/** The certificate is that of the name, not of the address behind it. */
	@Test
	void checksTheCertificateOfTheName() throws Exception {
		SSLContext tls = certified("localhost");
		HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(tls));
		server.createContext("/", (exchange) -> {
			exchange.getRequestBody().readAllBytes();
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		server.start();
		ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
		try {
			URI named = URI.create("https://localhost:" + server.getAddress().getPort() + "/");
			WebhookConnection trusting = new WebhookConnection(true, Duration.ofSeconds(10), clock,
					tls.getSocketFactory());
			assertThat(trusting.post(named, Map.of(), "{}")).isEqualTo(200);
			assertThatIOException()
				.isThrownBy(() -> trusting.post(URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/"),
						Map.of(), "{}"))
				.isInstanceOf(SSLException.class);
			assertThatIOException()
				.isThrownBy(() -> new WebhookConnection(true, Duration.ofSeconds(10), clock, TRUSTING_NOBODY)
					.post(named, Map.of(), "{}"))
				.isInstanceOf(SSLException.class);
		}
		finally {
			clock.shutdownNow();
			server.stop(0);
		}
	}

	/** Makes a certificate of a name with the keytool of the JDK, and trusts it. */
	private SSLContext certified(String name) throws Exception {
		Path store = this.folder.resolve("keys.p12");
		char[] password = "changeit".toCharArray();
		assertThat(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "x", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:" + name,
				"-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", "changeit")
			.inheritIO()
			.start()
			.waitFor()).isZero();
		KeyStore keys = KeyStore.getInstance(store.toFile(), password);
		KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		own.init(keys, password);
		KeyStore certificates = KeyStore.getInstance("PKCS12");
		certificates.load(null, null);
		certificates.setCertificateEntry("x", keys.getCertificate("x"));
		TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trusted.init(certificates);
		SSLContext tls = SSLContext.getInstance("TLS");
		tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
		return tls;
	}

	private void deliver(String address, Messages messages, BooleanSupplier until) throws InterruptedException {
		Webhook webhook = new Webhook(properties(address), messages);
		try {
			webhook.deliver();
			for (int i = 0; i < 300 && !until.getAsBoolean(); i++) {
				Thread.sleep(100);
			}
			assertThat(until.getAsBoolean()).isTrue();
		}
		finally {
			webhook.destroy();
		}
	}

	private Messages messages(@Nullable String address) {
		return new Messages(properties(address), JsonMapper.builder().build());
	}

	private WatchProperties properties(@Nullable String address) {
		return new WatchProperties(List.of("outcomes/fulfilled"), this.folder, address, SECRET, null, true,
				Duration.ofSeconds(5), 3, Duration.ofMillis(20));
	}

	private static Message message(String id, int second) {
		return new Message(id, Instant.EPOCH.plusSeconds(second), "outcomes/fulfilled", "Which?", "哪些？", 1, 0, 0,
				State.PENDING, 0, null, MessageBody.bytes(body(id)));
	}

	private static String body(String id) {
		return "{\"名\":\"" + id + "\"}";
	}

	/** Worked out as a receiver does it. */
	private static String signature(Receiver.Received received) throws Exception {
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		return "v1," + Base64.getEncoder()
			.encodeToString(mac.doFinal((received.id() + "." + received.timestamp() + "." + received.body())
				.getBytes(StandardCharsets.UTF_8)));
	}

	/** Resolves every name to given addresses. */
	private static final class Named extends WebhookConnection {

		private final List<String> asked = new ArrayList<>();

		private final String[] addresses;

		Named(boolean allowsPrivate, ScheduledExecutorService clock, String... addresses) {
			super(allowsPrivate, Duration.ofSeconds(5), clock, TRUSTING_NOBODY);
			this.addresses = addresses;
		}

		@Override
		InetAddress[] resolve(String host) throws IOException {
			this.asked.add(host);
			InetAddress[] resolved = new InetAddress[this.addresses.length];
			for (int i = 0; i < resolved.length; i++) {
				resolved[i] = InetAddress.getByName(this.addresses[i]);
			}
			return resolved;
		}

	}

}
