package org.accordgraph.database.embedded;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets the file mode creation mask of this process, so that every file that Neo4j creates
 * while the service runs is accessible to its owner only. Calls the C library through
 * JNA, which Neo4j uses as well.
 */
public final class FileMask {

	private static final Logger log = LoggerFactory.getLogger(FileMask.class);

	/** Octal: no rights for the group and for others. */
	private static final int OWNER_ONLY = 077;

	private FileMask() {
	}

	/** Sets the mask, where the operating system has one. */
	public static void ownerOnly() {
		if (Platform.isWindows()) {
			return;
		}
		try {
			Function.getFunction(Platform.C_LIBRARY_NAME, "umask").invokeInt(new Object[] { OWNER_ONLY });
		}
		catch (UnsatisfiedLinkError | RuntimeException ex) {
			// The folder of the store is closed to others in any case.
			log.debug("The umask stays as it is", ex);
		}
	}

}
