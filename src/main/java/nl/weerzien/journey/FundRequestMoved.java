package nl.weerzien.journey;

import nl.weerzien.shared.CaseEvent;
import nl.weerzien.shared.CaseId;

/// Money was asked of a fund, or the request went on.
public record FundRequestMoved(CaseId caseId, FundRequestId request, FundRequest.State state) implements CaseEvent {
    @Override
    public String subject() {
        return request.toString();
    }
}
