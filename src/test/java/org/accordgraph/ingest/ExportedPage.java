package org.accordgraph.ingest;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The built-in page, exported in the format of the import template. */
public final class ExportedPage {

	private static final int TRIES = 30;

	private ExportedPage() {
	}

	/** Exports the page; retries if the machine is busy. */
	public static byte[] in(String format, MockMvcTester mvc) throws InterruptedException {
		MvcTestResult result = ask(format, mvc);
		for (int i = 0; i < TRIES && result.getResponse().getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value(); i++) {
			Thread.sleep(1000);
			result = ask(format, mvc);
		}
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

	private static MvcTestResult ask(String format, MockMvcTester mvc) {
		return mvc.get().uri("/api/export/cqcd-2021?format=" + format).exchange();
	}

}
