package org.twosource.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.twosource.Refusal;
import org.twosource.account.Desk;
import org.twosource.account.Desks;
import org.twosource.account.Person;
import org.twosource.account.Role;
import org.twosource.audit.Audit;

/**
 * Which desk a document belongs to. One that is imported goes to the desk of whoever
 * imports it, if they belong to exactly one; a document of no desk is everybody's.
 */
@Component
public class DocumentDesks {

	private final Documents documents;

	private final Desks desks;

	private final JdbcClient jdbc;

	private final Audit audit;

	DocumentDesks(Documents documents, Desks desks, JdbcClient jdbc, Audit audit) {
		this.documents = documents;
		this.desks = desks;
		this.jdbc = jdbc;
		this.audit = audit;
	}

	private record Placed(String importedBy, @Nullable Desk desk) {

	}

	/**
	 * The desk of a document; empty when it is everybody's.
	 * @throws Refusal when there is no such document
	 */
	public Optional<Desk> of(UUID documentId) {
		return Optional.ofNullable(placed(documentId).desk());
	}

	/**
	 * Where a document belongs, and where a person may move it.
	 *
	 * @param desk its desk, or null when it is everybody's
	 * @param others the desks it may be moved to, by name; empty when there are none, or
	 * when the person may not move it
	 */
	public record Choice(@Nullable Desk desk, List<Desk> others) {

	}

	/**
	 * The desk of a document, and the desks a person may move it to.
	 * @throws Refusal when there is no such document
	 */
	public Choice choice(UUID documentId, Person person) {
		Placed placed = placed(documentId);
		if (!mayMove(placed, person)) {
			return new Choice(placed.desk(), List.of());
		}
		return new Choice(placed.desk(), person.is(Role.ADMIN) ? this.desks.all() : this.desks.of(person));
	}

	/**
	 * Moves a document, and with it its claims, to a desk.
	 * @param deskId the desk, or null to make the document everybody's
	 * @throws Refusal unless by an administrator, a manager who oversees it or whoever
	 * imported it, and unless the desk is one of their own
	 */
	@Transactional
	public void move(UUID documentId, @Nullable UUID deskId, Person by) {
		this.documents.hold(documentId);
		Placed placed = placed(documentId);
		if (!mayMove(placed, by)) {
			throw Refusal.forbidden("desk.mayMove");
		}
		Desk before = placed.desk();
		Desk after = (deskId != null) ? this.desks.get(deskId) : null;
		if (after != null && !belongs(after, by)) {
			throw Refusal.forbidden("desk.notYours", after.name());
		}
		if (Objects.equals(before, after)) {
			return;
		}
		this.jdbc.sql("update document set desk_id = :desk, version = version + 1 where id = :id")
			.param("desk", deskId)
			.param("id", documentId)
			.update();
		Map<String, Object> details = new HashMap<>();
		details.put("before", name(before));
		details.put("after", name(after));
		this.audit.record(by.username(), "document moved to a desk", documentId, details);
	}

	private Placed placed(UUID documentId) {
		return this.jdbc.sql("""
				select o.imported_by, d.id, d.name from document o left join desk d on d.id = o.desk_id where o.id = :id
				""")
			.param("id", documentId)
			.query((row, index) -> new Placed(row.getString("imported_by"),
					(row.getString("name") != null) ? new Desk(row.getObject("id", UUID.class), row.getString("name"))
							: null))
			.optional()
			.orElseThrow(() -> Refusal.unknown("document.unknown"));
	}

	private boolean mayMove(Placed placed, Person person) {
		boolean oversees = person.is(Role.MANAGER) && (placed.desk() == null || belongs(placed.desk(), person));
		return oversees || placed.importedBy().equals(person.username());
	}

	private boolean belongs(Desk desk, Person person) {
		UUID[] overseen = this.desks.overseenBy(person);
		return overseen == null || Arrays.asList(overseen).contains(desk.id());
	}

	private static @Nullable String name(@Nullable Desk desk) {
		return (desk != null) ? desk.name() : null;
	}

}
