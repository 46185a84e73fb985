package org.accordgraph;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;

/** Each package is a module; none of them depends on itself by a detour. */
class ModuleTests {

	@Test
	void keepsThePackagesApart() {
		ApplicationModules.of(AccordGraph.class).verify();
	}

}
