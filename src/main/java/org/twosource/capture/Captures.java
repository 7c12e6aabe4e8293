package org.twosource.capture;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;
import org.twosource.web.WebAddress;

/**
 * Captures of links as people ask for and see them. There is no list of all: one is found
 * by its id or by its address.
 */
@Component
public class Captures {

	private final CaptureRows rows;

	private final CaptureAccess access;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Captures(CaptureRows rows, CaptureAccess access, Audit audit, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.access = access;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Asks for a capture, and says {@link CaptureAsked}; one of that page that is still
	 * to be made serves as well.
	 * @return the capture that will be made
	 * @throws Refusal when the person may not
	 */
	@Transactional
	public Capture ask(WebAddress address, Person by) {
		requireMayAsk(by);
		UUID id = UUID.randomUUID();
		if (!this.rows.request(id, address, by.username(), this.clock.instant().truncatedTo(ChronoUnit.MICROS))) {
			return this.rows.requested(address.normal()).orElseThrow(() -> Refusal.conflict("capture.meanwhile"));
		}
		this.audit.record(by.username(), "capture asked for", id, Map.of("url", address.toString()));
		this.events.publishEvent(new CaptureAsked(id));
		return this.rows.find(id).orElseThrow();
	}

	/**
	 * Asks for another capture of the page.
	 * @param id a capture of it, whatever became of that
	 * @return the capture that will be made
	 * @throws Refusal when the person may not, or sees no such capture
	 */
	@Transactional
	public Capture again(UUID id, Person by) {
		requireMayAsk(by);
		return ask(address(get(id, by).url()), by);
	}

	/**
	 * Asks for another capture of the page by itself, on behalf of who asked for one
	 * before, and says {@link CaptureAsked}; one that is still to be made serves as well.
	 * @param id a capture of it, whatever became of that
	 */
	@Transactional
	public void renew(UUID id) {
		Capture before = this.rows.find(id).orElseThrow(() -> Refusal.unknown("capture.unknown"));
		UUID again = UUID.randomUUID();
		if (this.rows.request(again, address(before.url()), before.askedBy(),
				this.clock.instant().truncatedTo(ChronoUnit.MICROS))) {
			this.audit.record(Audit.PROCESS, "capture asked for", again, Map.of("url", before.url()));
			this.events.publishEvent(new CaptureAsked(again));
		}
	}

	/**
	 * The capture of that id.
	 * @throws Refusal when there is none that the person may see
	 */
	public Capture get(UUID id, Person viewer) {
		return this.access.visible(this.rows.find(id).stream().toList(), viewer)
			.stream()
			.findFirst()
			.orElseThrow(() -> Refusal.unknown("capture.unknown"));
	}

	/** The captures of the page at an address that a person may see, newest first. */
	public List<Capture> of(WebAddress address, Person viewer) {
		return this.access.visible(this.rows.of(address.normal()), viewer);
	}

	/**
	 * The captures of several pages that a person may see, by their normal addresses, the
	 * newest of each first; pages without any are left out.
	 */
	public Map<String, List<Capture>> of(Collection<WebAddress> addresses, Person viewer) {
		return byPage(this.access.visible(this.rows.of(normals(addresses)), viewer));
	}

	/**
	 * The captures of several pages that everybody may see, by their normal addresses,
	 * the newest of each first; pages without any are left out.
	 */
	public Map<String, List<Capture>> open(Collection<WebAddress> addresses) {
		return byPage(this.access.open(this.rows.of(normals(addresses))));
	}

	/**
	 * The capture of that id.
	 * @throws Refusal when there is none that everybody may see
	 */
	public Capture open(UUID id) {
		return this.access.open(this.rows.find(id).stream().toList())
			.stream()
			.findFirst()
			.orElseThrow(() -> Refusal.unknown("capture.unknown"));
	}

	/**
	 * The readable text of a capture; empty when it has none.
	 * @throws Refusal when there is no such capture that everybody may see
	 */
	public String openText(UUID id) {
		return this.rows.text(open(id).id());
	}

	/**
	 * The readable text of a capture; empty when it has none.
	 * @throws Refusal when there is no such capture that the person may see
	 */
	public String text(UUID id, Person viewer) {
		return this.rows.text(get(id, viewer).id());
	}

	/**
	 * What changed in the text between two captures of a page.
	 * @param id the newer
	 * @param since the older
	 * @throws Refusal when the person does not see both, or they are not of one page
	 */
	public TextChanges changes(UUID id, UUID since, Person viewer) {
		Capture newer = get(id, viewer);
		Capture older = get(since, viewer);
		if (!newer.normal().equals(older.normal())) {
			throw Refusal.unacceptable("capture.otherPage");
		}
		return TextChanges.between(older, this.rows.text(since), newer, this.rows.text(id));
	}

	private static List<String> normals(Collection<WebAddress> addresses) {
		return addresses.stream().map(WebAddress::normal).distinct().toList();
	}

	private static Map<String, List<Capture>> byPage(List<Capture> captures) {
		return captures.stream()
			.collect(Collectors.groupingBy(Capture::normal, LinkedHashMap::new, Collectors.toList()));
	}

	static void requireMayAsk(Person by) {
		if (!by.isAny(Role.FACT_CHECKER, Role.EDITOR)) {
			throw Refusal.forbidden("capture.mayAsk");
		}
	}

	private static WebAddress address(String url) {
		return WebAddress.of(url).orElseThrow(() -> Refusal.unacceptable("evidence.url"));
	}

}
