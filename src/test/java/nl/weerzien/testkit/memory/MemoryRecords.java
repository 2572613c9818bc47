package nl.weerzien.testkit.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.weerzien.audit.AuditEntry;
import nl.weerzien.audit.AuditTrail;
import nl.weerzien.checklist.PreparedUnder;
import nl.weerzien.document.Kept;
import nl.weerzien.journey.Milestone;
import nl.weerzien.journey.Milestones;
import nl.weerzien.journey.RoadTaskState;
import nl.weerzien.journey.RoadTasks;
import nl.weerzien.readiness.Preparations;
import nl.weerzien.readiness.Remark;
import nl.weerzien.readiness.Remarks;
import nl.weerzien.shared.CaseId;
import nl.weerzien.shared.PersonId;
import nl.weerzien.submission.Filing;
import nl.weerzien.submission.FilingId;
import nl.weerzien.submission.Filings;
import nl.weerzien.submission.NoSuchFiling;

/// What is only ever added to, kept in memory.
final class MemoryRecords {
    private MemoryRecords() {}

    static final class OfMilestones implements Milestones {
        private final List<Milestone> all = new ArrayList<>();
        private final Map<Milestone, CaseId> cases = new LinkedHashMap<>();

        @Override
        public List<Milestone> of(CaseId caseId) {
            return all.stream().filter(fact -> caseId.equals(cases.get(fact))).toList();
        }

        @Override
        public Map<CaseId, List<Milestone>> of(Collection<CaseId> cases) {
            return cases.stream().distinct().collect(Collectors.toMap(one -> one, this::of));
        }

        @Override
        public void add(CaseId caseId, Milestone milestone) {
            all.add(milestone);
            cases.put(milestone, caseId);
        }
    }

    static final class OfRoadTasks implements RoadTasks {
        private final Map<RoadTaskState, CaseId> all = new LinkedHashMap<>();

        @Override
        public List<RoadTaskState> of(CaseId caseId) {
            return all.keySet().stream()
                    .filter(state -> caseId.equals(all.get(state)))
                    .toList();
        }

        @Override
        public void add(CaseId caseId, RoadTaskState state) {
            all.remove(state);
            all.put(state, caseId);
        }
    }

    static final class OfRemarks implements Remarks {
        private final Map<Remark, CaseId> all = new LinkedHashMap<>();

        @Override
        public List<Remark> of(CaseId caseId) {
            return all.keySet().stream()
                    .filter(remark -> caseId.equals(all.get(remark)))
                    .toList();
        }

        @Override
        public Map<CaseId, List<Remark>> of(Collection<CaseId> cases) {
            return cases.stream().distinct().collect(Collectors.toMap(one -> one, this::of));
        }

        @Override
        public void add(CaseId caseId, Remark remark) {
            all.put(remark, caseId);
        }
    }

    static final class OfPreparations implements Preparations {
        private final Map<PersonId, Preparation> last = new HashMap<>();

        @Override
        public Map<PersonId, PreparedUnder> of(Collection<CaseId> cases) {
            return last.values().stream()
                    .filter(one -> cases.contains(one.caseId()))
                    .collect(Collectors.toMap(Preparation::relative, Preparation::rules));
        }

        @Override
        public void add(Collection<Preparation> records, boolean accepted) {
            records.forEach(one -> last.put(one.relative(), one));
        }
    }

    static final class OfFilings implements Filings {
        private final Map<Filing, Kept> all = new LinkedHashMap<>();

        @Override
        public List<Filing> of(CaseId caseId) {
            return all.keySet().stream()
                    .filter(filing -> filing.caseId().equals(caseId))
                    .toList();
        }

        @Override
        public Optional<Filing> find(FilingId id) {
            return all.keySet().stream()
                    .filter(filing -> filing.id().equals(id))
                    .findFirst();
        }

        @Override
        public void add(Filing filing, Kept kept) {
            all.put(filing, kept);
        }

        @Override
        public Kept kept(FilingId id) {
            return find(id).map(all::get).orElseThrow(() -> new NoSuchFiling(id));
        }
    }

    static final class OfLooksAndChanges implements AuditTrail {
        private final List<AuditEntry> all = new ArrayList<>();

        @Override
        public void add(AuditEntry entry) {
            all.add(entry);
        }

        @Override
        public List<AuditEntry> of(CaseId id, int most) {
            return all.reversed().stream()
                    .filter(entry -> entry.caseId().equals(id))
                    .limit(most)
                    .toList();
        }
    }
}
