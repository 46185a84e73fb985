package org.accordgraph.ingest.draft;

import java.util.List;
import java.util.Map;

/**
 * What was read from a text.
 *
 * @param manuscript the passages
 * @param agreements the agreements with what they promise
 * @param figures the figures, in the order of the text
 */
record ReadText(Manuscript manuscript, List<ReadAgreement> agreements, List<Figure> figures) {

	/**
	 * What was read of an agreement.
	 *
	 * @param agreed the agreement
	 * @param areas its areas
	 * @param tasks its promises, by the ordinal of the area; 0 is beside the areas
	 * @param leads who leads the agreement as a whole
	 */
	record ReadAgreement(Agreed agreed, List<Area> areas, Map<Integer, List<Task>> tasks, List<Task.Bearer> leads) {

	}

}
