package bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * Spring Boot with the libraries and the settings of the service, and nothing of its own: what the service cannot be
 * ready before. See ready.sh.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
public class BareService {

	public static void main(String[] args) {
		SpringApplication.run(BareService.class, args);
	}

}
