package org.accordgraph.server.startup;

import java.time.Duration;
import java.util.Optional;

import org.accordgraph.database.load.LoadedGraph;
import org.accordgraph.server.security.Exposure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.withSettings;

/** A database that stalls while the service says that it is ready. */
@ExtendWith(OutputCaptureExtension.class)
class ReadyMessageTests {

	private static final ServiceUnavailableException STALLED = new ServiceUnavailableException("stalled");

	private final StartupSequence preparation = mock(StartupSequence.class);

	private final StartMessage message = mock(StartMessage.class);

	@Test
	void isPrintedLaterAndTheQuestionsArePrepared(CapturedOutput output) {
		LoadedGraph graph = mock(LoadedGraph.class);
		given(this.preparation.graph()).willReturn(Optional.of(graph));
		given(this.preparation.load()).willReturn(true);
		given(this.message.of(eq(graph), any())).willThrow(STALLED).willReturn("all addresses");
		doThrow(STALLED).doNothing().when(this.preparation).warmUp();
		Exposure exposure = mock(Exposure.class);
		given(exposure.warning()).willReturn(Optional.empty());
		ReadyMessage ready = new ReadyMessage(this.preparation, this.message, exposure, (event) -> {
		});
		try {
			ready.ready(started());
			assertThat(output).doesNotContain("all addresses");
			verify(this.preparation, timeout(20_000).times(2)).warmUp();
			assertThat(output).containsOnlyOnce("all addresses");
			assertThat(output).containsOnlyOnce("continues when the database responds again: stalled");
		}
		finally {
			ready.destroy();
		}
	}

	/** The driver is closed under what is being prepared. */
	@Test
	void isNoErrorWhereTheServiceIsStoppedMeanwhile() {
		given(this.preparation.graph()).willReturn(Optional.of(mock(LoadedGraph.class)));
		Exposure exposure = mock(Exposure.class);
		given(exposure.warning()).willReturn(Optional.empty());
		ConfigurableApplicationContext context = context();
		ReadyMessage ready = new ReadyMessage(this.preparation, this.message, exposure, context);
		IllegalStateException closed = new IllegalStateException("closed");
		doThrow(closed).when(this.preparation).warmUp();
		assertThatIllegalStateException().isThrownBy(() -> ready.ready(started(context))).isSameAs(closed);
		doAnswer((call) -> {
			ready.closing(new ContextClosedEvent(context));
			throw closed;
		}).when(this.preparation).warmUp();
		assertThatNoException().isThrownBy(() -> ready.ready(started(context)));
	}

	private static ApplicationReadyEvent started() {
		return started(context());
	}

	private static ApplicationReadyEvent started(ConfigurableApplicationContext context) {
		return new ApplicationReadyEvent(new SpringApplication(), new String[0], context, Duration.ZERO);
	}

	private static ConfigurableApplicationContext context() {
		return mock(ConfigurableApplicationContext.class,
				withSettings().extraInterfaces(WebServerApplicationContext.class).defaultAnswer(RETURNS_DEEP_STUBS));
	}

}
