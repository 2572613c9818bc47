package nl.weerzien.testkit.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.weerzien.document.Confirmed;
import nl.weerzien.document.ConfirmedField;
import nl.weerzien.document.Document;
import nl.weerzien.document.Documents;
import nl.weerzien.document.Kept;
import nl.weerzien.document.NoSuchDocument;
import nl.weerzien.document.Page;
import nl.weerzien.document.Reading;
import nl.weerzien.document.ReadingLog;
import nl.weerzien.document.Sha256;
import nl.weerzien.security.AccountId;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.DocumentId;
import nl.weerzien.shared.DocumentKind;
import nl.weerzien.shared.MessageKey;
import nl.weerzien.shared.PersonId;
import org.jspecify.annotations.Nullable;

/// Papers kept in memory.
final class MemoryDocuments implements Documents {
    private final Map<DocumentId, Document> documents = new LinkedHashMap<>();
    private final Map<DocumentId, Kept> kept = new LinkedHashMap<>();
    private final Map<DocumentId, Reading> readings = new LinkedHashMap<>();
    private final Preparers preparers;

    MemoryDocuments(Preparers preparers) {
        this.preparers = preparers;
    }

    @Override
    public boolean add(Document document, Kept where) {
        if (twin(document.caseId(), document.receipt().sha256()).isPresent()) return false;
        documents.put(document.id(), document);
        kept.put(document.id(), where);
        preparers.changed(document.caseId());
        return true;
    }

    @Override
    public Optional<Document> find(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public List<Document> of(CaseId caseId) {
        return documents.values().stream()
                .filter(document -> document.caseId().equals(caseId))
                .toList()
                .reversed();
    }

    @Override
    public Map<CaseId, List<Document>> of(Collection<CaseId> cases) {
        return documents.values().stream()
                .filter(document -> cases.contains(document.caseId()))
                .collect(Collectors.groupingBy(
                        Document::caseId, Collectors.collectingAndThen(Collectors.toList(), List::reversed)));
    }

    @Override
    public Map<CaseId, Instant> lastArrivals(Collection<CaseId> cases) {
        return cases.stream()
                .distinct()
                .filter(one -> !of(one).isEmpty())
                .collect(Collectors.toMap(
                        one -> one, one -> of(one).getFirst().receipt().at()));
    }

    @Override
    public Optional<Document> twin(CaseId caseId, Sha256 sha256) {
        return of(caseId).stream()
                .filter(document -> document.receipt().sha256().equals(sha256))
                .findFirst();
    }

    @Override
    public Kept kept(DocumentId id) {
        return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NoSuchDocument(id));
    }

    @Override
    public Optional<Reading> reading(DocumentId id) {
        return Optional.ofNullable(readings.get(id));
    }

    @Override
    public Map<DocumentId, Reading> readings(CaseId caseId, Collection<DocumentId> ids) {
        var found = new HashMap<>(readings);
        found.keySet().removeIf(id -> !ids.contains(id) || !get(id).caseId().equals(caseId));
        return found;
    }

    @Override
    public Optional<Integer> beginReading(DocumentId id, Instant at) {
        if (get(id).state().settled()) return Optional.empty();
        log(id, log -> new ReadingLog(log.arrivedAt(), log.attempts() + 1, at, null, null, null, null, null, 0));
        return Optional.of(get(id).log().attempts());
    }

    @Override
    public void recordPagesRead(DocumentId id, int pages) {
        log(id, log -> log.atPage(pages));
    }

    @Override
    public void recordRead(DocumentId id, Reading reading, Instant at) {
        readings.put(id, reading);
        log(id, log -> new ReadingLog(log.arrivedAt(), log.attempts(), log.beganAt(), null, at, null, null, null, 0));
    }

    @Override
    public void recordUnreadable(DocumentId id, MessageKey reason, List<Page> seen, Instant at) {
        readings.put(id, new Reading(seen, List.of(), List.of(), null, "", List.of(), Duration.ZERO));
        log(id, log -> new ReadingLog(log.arrivedAt(), log.attempts(), log.beganAt(), null, null, at, reason, null, 0));
    }

    @Override
    public void recordLost(DocumentId id, Instant at) {
        log(id, log -> new ReadingLog(log.arrivedAt(), log.attempts(), log.beganAt(), at, null, null, null, null, 0));
    }

    @Override
    public void postponeReading(DocumentId id) {
        log(id, log -> new ReadingLog(log.arrivedAt(), log.attempts() - 1, null, null, null, null, null, null, 0));
    }

    @Override
    public void recordQuarantined(DocumentId id, Instant at) {
        log(id, log -> new ReadingLog(log.arrivedAt(), log.attempts(), log.beganAt(), null, null, null, null, at, 0));
    }

    @Override
    public void readAgain(DocumentId id) {
        log(id, log -> ReadingLog.arrived(log.arrivedAt()));
    }

    @Override
    public void confirmKind(DocumentId id, DocumentKind kind, AccountId by, Instant at) {
        confirm(id, old -> new Confirmed(kind, old.persons(), old.language(), old.translates(), old.fields()));
    }

    @Override
    public void confirmPersons(DocumentId id, Set<PersonId> persons, AccountId by, Instant at) {
        confirm(id, old -> new Confirmed(old.kind(), persons, old.language(), old.translates(), old.fields()));
    }

    @Override
    public void confirmLanguage(DocumentId id, String language, AccountId by, Instant at) {
        confirm(id, old -> new Confirmed(old.kind(), old.persons(), language, old.translates(), old.fields()));
    }

    @Override
    public void markTranslation(DocumentId id, @Nullable DocumentId original, AccountId by, Instant at) {
        confirm(id, old -> new Confirmed(old.kind(), old.persons(), old.language(), original, old.fields()));
    }

    @Override
    public void answer(DocumentId id, ConfirmedField field) {
        confirm(id, old -> {
            var fields = new ArrayList<>(old.fields());
            fields.removeIf(
                    earlier -> earlier.name().equals(field.name()) && Objects.equals(earlier.person(), field.person()));
            fields.add(field);
            return new Confirmed(old.kind(), old.persons(), old.language(), old.translates(), fields);
        });
    }

    @Override
    public void setAside(DocumentId id, Confirmed.SetAside aside) {
        var old = get(id);
        if (old.held()) put(new Document(id, old.caseId(), old.receipt(), old.log(), old.confirmed(), aside));
    }

    @Override
    public void takeBack(DocumentId id, AccountId by, Instant at) {
        var old = get(id);
        put(new Document(id, old.caseId(), old.receipt(), old.log(), old.confirmed(), null));
    }

    @Override
    public Set<UUID> known(Collection<UUID> objects) {
        return kept.values().stream()
                .map(Kept::object)
                .filter(objects::contains)
                .collect(Collectors.toSet());
    }

    private Document get(DocumentId id) {
        return find(id).orElseThrow(() -> new NoSuchDocument(id));
    }

    private void confirm(DocumentId id, UnaryOperator<Confirmed> change) {
        var old = get(id);
        put(new Document(id, old.caseId(), old.receipt(), old.log(), change.apply(old.confirmed()), old.setAside()));
    }

    private void put(Document document) {
        documents.put(document.id(), document);
        preparers.changed(document.caseId());
    }

    private void log(DocumentId id, UnaryOperator<ReadingLog> change) {
        var old = get(id);
        var log = change.apply(old.log());
        documents.put(id, new Document(id, old.caseId(), old.receipt(), log, old.confirmed(), old.setAside()));
    }
}
