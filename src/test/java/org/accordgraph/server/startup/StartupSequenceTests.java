package org.accordgraph.server.startup;

import org.accordgraph.database.load.GraphLoader;
import org.accordgraph.database.read.TimeLimiter;
import org.accordgraph.query.Questions;
import org.accordgraph.query.evidence.Passages;
import org.accordgraph.server.neo4jbrowser.Guides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** What a start does, and in which order. */
class StartupSequenceTests {

	private final GraphLoader loader = mock(GraphLoader.class);

	private final Questions questions = mock(Questions.class);

	private final Guides guides = mock(Guides.class);

	private final Passages passages = mock(Passages.class);

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void checksAllQuestionsAfterTheStartWhereThatIsWanted(boolean prepares) {
		sequence(prepares).warmUp();
		verify(this.questions, times(prepares ? 1 : 0)).requireAll();
		verify(this.guides, times(prepares ? 1 : 0)).requireAll();
		verify(this.passages).readAhead();
	}

	@Test
	void plansNoQuestionBeforeThePortIsOpen() {
		sequence(true).afterSingletonsInstantiated();
		inOrder(this.questions).verify(this.questions).open();
		verify(this.questions, never()).requireAll();
		verify(this.guides, never()).requireAll();
	}

	private StartupSequence sequence(boolean prepares) {
		return new StartupSequence(this.loader, mock(TimeLimiter.class), this.questions, this.guides, this.passages,
				prepares);
	}

}
