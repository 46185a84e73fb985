package org.accordgraph.support.thread;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadFactory;
import java.util.stream.BaseStream;

import javax.xml.stream.XMLInputFactory;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.accordgraph.AccordGraph;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An executable jar has its classes in a loader of its own: whatever runs in a thread
 * that does not know it, or asks the thread for a loader, works in these tests and fails
 * there.
 */
class ServiceThreadsTests {

	@Test
	void makesThreadsThatSeeTheApplicationWhoeverAsks() throws InterruptedException {
		Thread[] made = new Thread[2];
		Thread stranger = new Thread(() -> {
			made[0] = ServiceThreads.called("pool-").newThread(() -> {
			});
			made[1] = ServiceThreads.one("single", () -> {
			});
		});
		stranger.setContextClassLoader(ClassLoader.getPlatformClassLoader());
		stranger.start();
		stranger.join();
		assertThat(made).allSatisfy((thread) -> {
			assertThat(thread.getContextClassLoader()).isSameAs(AccordGraph.class.getClassLoader());
			assertThat(thread.isDaemon()).isTrue();
		});
		assertThat(made[0].getName()).isEqualTo("pool-1");
	}

	@Test
	void nothingElseMakesThreadsOrAsksThemForALoader() {
		JavaClasses ours = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages(AccordGraph.class.getPackageName());
		assertThat(ours).hasSizeGreaterThan(100);
		assertThat(strayThreads(ours)).isEmpty();
	}

	/** The rule itself: it sees each way to stray. */
	@Test
	void seesEachWayToStray() {
		List<String> seen = strayThreads(new ClassFileImporter().importClasses(Stray.class));
		assertThat(seen).hasSize(15);
	}

	private static List<String> strayThreads(JavaClasses classes) {
		return classes.stream()
			.filter((type) -> !type.isEquivalentTo(ServiceThreads.class))
			.flatMap((type) -> type.getCodeUnitAccessesFromSelf().stream())
			.filter(ServiceThreadsTests::strays)
			.map(JavaCodeUnitAccess::getDescription)
			.toList();
	}

	private static boolean strays(JavaCodeUnitAccess<?> access) {
		JavaClass owner = access.getTargetOwner();
		String name = access.getTarget().getName();
		List<JavaClass> parameters = access.getTarget().getRawParameterTypes();
		return owner.isAssignableTo(Thread.class) && (name.equals("<init>") || name.equals("getContextClassLoader"))
				|| owner.isEquivalentTo(Executors.class) && name.startsWith("new")
						&& parameters.stream().noneMatch((type) -> type.isEquivalentTo(ThreadFactory.class))
				|| owner.isAssignableTo(CompletableFuture.class) && name.endsWith("Async")
						&& parameters.stream().noneMatch((type) -> type.isEquivalentTo(Executor.class))
				|| name.equals("parallelStream") || owner.isAssignableTo(BaseStream.class) && name.equals("parallel")
				|| owner.isAssignableTo(ForkJoinPool.class)
				|| owner.isAssignableTo(java.util.Timer.class) && name.equals("<init>")
				|| owner.isAssignableTo(ClassLoader.class) && name.startsWith("getSystem")
				|| owner.isEquivalentTo(java.util.ServiceLoader.class) && name.equals("load") && parameters.size() == 1
				|| owner.isEquivalentTo(XMLInputFactory.class) && name.startsWith("new") && parameters.isEmpty()
						&& !name.startsWith("newDefault")
				|| owner.isEquivalentTo(ClassPathResource.class) && name.equals("<init>") && parameters.size() == 1
				|| owner.isAssignableTo(DefaultResourceLoader.class) && name.equals("<init>") && parameters.isEmpty()
				|| owner.isEquivalentTo(PathMatchingResourcePatternResolver.class) && name.equals("<init>")
						&& parameters.isEmpty();
	}

	@SuppressWarnings({ "unused", "ReturnValueIgnored" })
	private static final class Stray {

		void stray(Runnable work) {
			new Thread(work).getContextClassLoader();
			Executors.newCachedThreadPool();
			CompletableFuture.runAsync(work).thenRunAsync(work);
			List.of(work).parallelStream();
			List.of(work).stream().parallel();
			ForkJoinPool.commonPool();
			new java.util.Timer();
			ClassLoader.getSystemResource("cypher/model/labels.csv");
			java.util.ServiceLoader.load(Runnable.class);
			XMLInputFactory.newFactory();
			new ClassPathResource("cypher/model/labels.csv");
			new DefaultResourceLoader();
		}

		ThreadFactory reference() {
			return Thread::new;
		}

	}

}
