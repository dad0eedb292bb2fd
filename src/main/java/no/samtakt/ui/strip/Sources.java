package no.samtakt.ui.strip;

import no.samtakt.ui.moment.CatchUpViewModel;
import no.samtakt.ui.moment.InStep;
import no.samtakt.ui.moment.MomentViewModel;
import no.samtakt.ui.moment.NoteWriting;
import no.samtakt.ui.moment.Progress;
import no.samtakt.ui.moment.TransportViewModel;

/** What the strip and the bar are painted from. */
public record Sources(
    MomentViewModel moment,
    InStep<Progress> progress,
    TransportViewModel transport,
    CatchUpViewModel catchUp,
    NoteWriting note,
    StripViewModel aside) {}
