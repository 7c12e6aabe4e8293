package org.twosource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Twosource, the desk for verifying the claims in a source document. */
@SpringBootApplication
@EnableScheduling
public class Twosource {

	public static void main(String[] args) {
		SpringApplication.run(Twosource.class, args);
	}

}
