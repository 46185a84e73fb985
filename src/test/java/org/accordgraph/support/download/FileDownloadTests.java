package org.accordgraph.support.download;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.accordgraph.support.problem.RetryLater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A client that reads slowly keeps a file on the disk, but nobody waiting. */
@Timeout(60)
class FileDownloadTests {

	private final FileDownload download = new FileDownload("text/plain", "graph.txt");

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch read = new CountDownLatch(1);

	@TempDir
	Path folder;

	@AfterEach
	void stop() {
		this.read.countDown();
		this.threads.shutdownNow();
	}

	@Test
	void servesOthersWhileOneReadsSlowly() throws Exception {
		Future<SlowResponse> slow = answerSlowly();
		assertThat(answer().getContentAsString()).isEqualTo("triples");
		assertThat(slow.isDone()).isFalse();
		this.read.countDown();
		assertThat(slow.get().getContentAsString()).isEqualTo("triples");
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void writesOneAtATime() throws Exception {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		Future<MockHttpServletResponse> first = this.threads.submit(() -> {
			MockHttpServletResponse response = new MockHttpServletResponse();
			this.download.answer(request(), response, () -> {
				begun.countDown();
				return after(end, this::write);
			});
			return response;
		});
		begun.await();
		assertThatExceptionOfType(RetryLater.class).isThrownBy(this::answer);
		end.countDown();
		assertThat(first.get().getContentAsString()).isEqualTo("triples");
		assertThat(answer().getContentAsString()).isEqualTo("triples");
	}

	/** Each is a file on the disk. */
	@Test
	void sendsNoMoreThanEightAtATime() throws Exception {
		List<Future<SlowResponse>> slow = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			slow.add(answerSlowly());
		}
		assertThatExceptionOfType(RetryLater.class).isThrownBy(this::answer);
		this.read.countDown();
		for (Future<SlowResponse> each : slow) {
			each.get();
		}
		assertThat(answer().getContentAsString()).isEqualTo("triples");
	}

	@Test
	void isFreeAgainAfterAFailure() throws Exception {
		for (int i = 0; i < 10; i++) {
			assertThatExceptionOfType(IOException.class)
				.isThrownBy(() -> this.download.answer(request(), new MockHttpServletResponse(), () -> {
					throw new IOException("The disk fails");
				}));
		}
		assertThat(answer().getContentAsString()).isEqualTo("triples");
	}

	/** Returns once the file is being sent. */
	private Future<SlowResponse> answerSlowly() throws InterruptedException {
		SlowResponse response = new SlowResponse();
		Future<SlowResponse> answer = this.threads.submit(() -> {
			this.download.answer(request(), response, this::write);
			return response;
		});
		response.sending.await();
		return answer;
	}

	private MockHttpServletResponse answer() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.download.answer(request(), response, this::write);
		return response;
	}

	private Path write() throws IOException {
		return Files.writeString(Files.createTempFile(this.folder, "graph", ".txt"), "triples");
	}

	private static MockHttpServletRequest request() {
		return new MockHttpServletRequest("GET", "/api/dataset/graph.txt");
	}

	private static <T> T after(CountDownLatch latch, Callable<T> then) throws IOException {
		try {
			latch.await(30, TimeUnit.SECONDS);
			return then.call();
		}
		catch (IOException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The response of a client that reads nothing until it is told to. */
	private final class SlowResponse extends MockHttpServletResponse {

		private final CountDownLatch sending = new CountDownLatch(1);

		@Override
		public ServletOutputStream getOutputStream() {
			ServletOutputStream out = super.getOutputStream();
			return new ServletOutputStream() {

				@Override
				public void write(int next) throws IOException {
					SlowResponse.this.sending.countDown();
					after(FileDownloadTests.this.read, () -> {
						out.write(next);
						return next;
					});
				}

				@Override
				public boolean isReady() {
					return true;
				}

				@Override
				public void setWriteListener(WriteListener listener) {
					throw new UnsupportedOperationException();
				}

			};
		}

	}

}
