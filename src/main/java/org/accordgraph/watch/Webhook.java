package org.accordgraph.watch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.net.ssl.SSLSocketFactory;

import org.accordgraph.support.thread.ServiceThreads;
import org.accordgraph.watch.Message.State;
import org.accordgraph.watch.WebhookConnection.AddressRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Posts pending messages in their order, on a thread of its own. A receiver that fails
 * (5xx, 408, 429) or cannot be reached is tried again after a while, a limited number of
 * times; then the messages wait for the next import or start. One that it refuses waits
 * as well, and does not hold up the others.
 */
@Component
class Webhook implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Webhook.class);

	private static final int OK = 200;

	private static final int REDIRECTION = 300;

	private static final int CLIENT_ERROR = 400;

	private static final int SERVER_ERROR = 500;

	private static final int REQUEST_TIMEOUT = 408;

	private static final int TOO_MANY = 429;

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private final WatchProperties properties;

	private final Messages messages;

	private final @Nullable Signature signature;

	private final WebhookConnection connection;

	private final ScheduledExecutorService clock = Executors
		.newSingleThreadScheduledExecutor(ServiceThreads.called("webhook-clock-"));

	private final ExecutorService worker = Executors.newSingleThreadExecutor(ServiceThreads.called("webhook-"));

	private final AtomicBoolean due = new AtomicBoolean();

	Webhook(WatchProperties properties, Messages messages) {
		this.properties = properties;
		this.messages = messages;
		this.signature = (properties.secret() != null) ? new Signature(properties.secret()) : null;
		this.connection = new WebhookConnection(properties.allowPrivateAddresses(), properties.timeout(), this.clock,
				(SSLSocketFactory) SSLSocketFactory.getDefault());
	}

	/** Delivers what is pending, without waiting for it. */
	void deliver() {
		if (this.properties.posts() && this.due.compareAndSet(false, true)) {
			try {
				this.worker.execute(this::deliverPending);
			}
			catch (RejectedExecutionException ex) {
				log.debug("The service is stopping; messages wait for the next start", ex);
			}
		}
	}

	private void deliverPending() {
		this.due.set(false);
		try {
			for (Message message : this.messages.pending()) {
				if (!deliver(message)) {
					log.warn("{} messages to the webhook wait for the next import or start.",
							this.messages.pending().size());
					return;
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException | RuntimeException ex) {
			log.error("Messages to the webhook could not be delivered, and wait for the next import or start", ex);
		}
	}

	/**
	 * Tries to deliver a message.
	 * @return whether the receiver answered for good, one way or the other
	 */
	private boolean deliver(Message pending) throws IOException, InterruptedException {
		Message message = pending;
		Duration pause = this.properties.backoff();
		for (int i = 1; i <= this.properties.attempts(); i++) {
			Attempt attempt = attempt(message);
			message = message.with(attempt.delivered ? State.DELIVERED : State.PENDING, message.attempts() + 1,
					attempt.outcome);
			this.messages.update(message);
			log.atLevel(attempt.delivered ? Level.INFO : Level.WARN)
				.log("Message {} to the webhook, attempt {}: {}", message.id(), message.attempts(), attempt.outcome);
			if (!attempt.again) {
				return true;
			}
			if (i < this.properties.attempts()) {
				Thread.sleep(pause.toMillis());
				pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
			}
		}
		return false;
	}

	private Attempt attempt(Message message) {
		long now = Instant.now().getEpochSecond();
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("Content-Type", "application/json");
		headers.put("User-Agent", "accord-graph");
		headers.put("webhook-id", message.id());
		headers.put("webhook-timestamp", String.valueOf(now));
		headers.put("webhook-signature", Objects.requireNonNull(this.signature).of(message.id(), now, message.body()));
		try {
			return Attempt.answered(this.connection.post(URI.create(Objects.requireNonNull(this.properties.url())),
					headers, message.body()));
		}
		catch (AddressRefused ex) {
			return new Attempt(false, false, String.valueOf(ex.getMessage()));
		}
		catch (IOException ex) {
			return new Attempt(false, true, "no response: " + ex);
		}
	}

	/** Waits for what has begun, and begins nothing more. */
	void finish() throws InterruptedException {
		this.worker.shutdown();
		this.worker.awaitTermination(1, TimeUnit.MINUTES);
	}

	@Override
	public void destroy() {
		this.worker.shutdownNow();
		this.connection.close();
		this.clock.shutdownNow();
	}

	/**
	 * An attempt to deliver a message.
	 *
	 * @param delivered whether the receiver has it
	 * @param again whether to try again in a while
	 * @param outcome what it came to, for people
	 */
	private record Attempt(boolean delivered, boolean again, String outcome) {

		static Attempt answered(int status) {
			String outcome = "HTTP " + status;
			if (status >= OK && status < REDIRECTION) {
				return new Attempt(true, false, outcome);
			}
			if (status >= REDIRECTION && status < CLIENT_ERROR) {
				return new Attempt(false, false,
						outcome + ", which is not followed: set accord.watch.url to the new address");
			}
			return new Attempt(false, status >= SERVER_ERROR || status == REQUEST_TIMEOUT || status == TOO_MANY,
					outcome);
		}

	}

}
