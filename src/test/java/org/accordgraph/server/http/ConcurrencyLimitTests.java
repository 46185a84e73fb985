package org.accordgraph.server.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.accordgraph.support.problem.RetryLater;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConcurrencyLimitTests {

	private static final int MOST = 3;

	private final ConcurrencyLimit limit = new ConcurrencyLimit(MOST);

	@Test
	void refusesWhatIsBeyondAndSaysWhenToTryAgain() {
		List<MockHttpServletRequest> working = full();
		assertThatExceptionOfType(RetryLater.class).isThrownBy(this::begin)
			.satisfies((ex) -> assertThat(ex.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1"))
			.satisfies((ex) -> assertThat(ex.getBody().getDetail()).contains("accord.questions.at-once"));
		end(working.get(0));
		begin();
		assertThatExceptionOfType(RetryLater.class).isThrownBy(this::begin);
	}

	@Test
	void doesNotCountWhatTakesLong() throws Exception {
		full();
		Thread.sleep(Duration.ofMillis(1100).toMillis());
		full();
		assertThatExceptionOfType(RetryLater.class).isThrownBy(this::begin);
	}

	@Test
	void neverWorksOnMoreAtOnceHoweverManyCome() throws Exception {
		AtomicInteger now = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		AtomicInteger done = new AtomicInteger();
		int clients = 8;
		CountDownLatch together = new CountDownLatch(clients);
		ExecutorService threads = Executors.newFixedThreadPool(clients);
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int client = 0; client < clients; client++) {
				all.add(threads.submit(() -> {
					together.countDown();
					together.await();
					for (int i = 0; i < 200; i++) {
						MockHttpServletRequest request = begin();
						most.accumulateAndGet(now.incrementAndGet(), Math::max);
						Thread.onSpinWait();
						now.decrementAndGet();
						end(request);
						done.incrementAndGet();
					}
					return null;
				}));
			}
			for (Future<?> each : all) {
				each.get();
			}
		}
		finally {
			threads.shutdown();
		}
		assertThat(done).hasValue(clients * 200);
		assertThat(most.get()).isBetween(1, MOST);
		full();
	}

	private List<MockHttpServletRequest> full() {
		List<MockHttpServletRequest> working = new ArrayList<>();
		for (int i = 0; i < MOST; i++) {
			working.add(begin());
		}
		return working;
	}

	private MockHttpServletRequest begin() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/agreements");
		this.limit.preHandle(request, new MockHttpServletResponse(), this);
		return request;
	}

	private void end(MockHttpServletRequest request) {
		this.limit.afterCompletion(request, new MockHttpServletResponse(), this, null);
	}

}
