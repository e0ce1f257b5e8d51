namespace CorpusSdk.Matching.Languages;

// The English lists of docs/rules/CORP4010.md, in lower case. A phrase is written with underscores.
internal sealed partial class ScopeWords
{
    private static readonly ScopeWords s_english = new()
    {
        Reporting = WordList.Of(
            """
            think thinks thought thinking believe believes believed believing say says said saying claim claims claimed
            claiming suggest suggests suggested suggesting argue argues argued arguing mean means meant imply implies
            implied implying expect expects expected suppose supposed imagine imagined guarantee guarantees guaranteed
            tell tells told promise promises promised promising prove proves proved proven proof show shows showed shown
            agree agrees agreed accept accepts accepted assume assumes assumed concede conceded conclude concluded feel
            feels felt convinced persuaded sure certain confident true clear correct case evidence indication sign
            reason likely chance possible view opinion idea notion claims allegation suggestion accusation
            """
        ),
        Complementizers = WordList.Of("that"),
        Infinitives = WordList.Of("to"),
        NotGoverning = WordList.Of("without nothing"),
        Denials = WordList.Of(
            """
            deny denies denied denying doubt doubts doubted doubting dispute disputes disputed false untrue unlikely
            impossible improbable lie lies
            myth pretend pretends pretended pretending unconvinced hope hopes hoped hoping wish
            wishes wished dream dreams dreamt dreamed imagine imagines imagined pray prays prayed
            """
        ),
        Misjudgments = WordList.Of(
            """
            refuse refuses refused refusing reject rejects rejected rejecting decline declines declined wrong absurd
            ridiculous crazy foolish dishonest lying unfair mistake mistaken incorrect inaccurate misleading premature
            nonsense stop fail fails failed early soon
            """
        ),
        InfinitiveDenials = WordList.Of(
            """
            refuse refuses refused refusing decline declines declined declining fail fails failed failing unable
            unlikely impossible unwilling reluctant yet used neglect neglects neglected forbidden pretend pretends
            pretended pretending
            """
        ),
        GerundDenials = WordList.Of(
            """
            stop stops stopped stopping prevent prevents prevented refrain refrains refrained prohibit prohibits
            prohibited avoid avoids avoided deny denies denied quit against oppose opposes opposed ban banned bar barred
            forbid forbade forbidden block blocked keep kept dissuade dissuaded discourage discouraged
            """
        ),
        Hedges = WordList.Of(
            """
            allegedly supposedly reportedly purportedly alleged supposed purported so-called fake former perhaps maybe
            possibly might may could_possibly may_have
            might_have may_be might_be may_have_been might_have_been almost nearly barely hardly scarcely rather_than
            instead_of far_from anything_but or_else otherwise the_opposite_of in_theory on_paper
            to_my_knowledge far_as_i_know far_as_we_know in_her_place in_his_place in_your_place in_their_place is_just
            was_just are_just were_just it's_just that's_just
            """
        ),
        Hypotheticals = WordList.Of("if unless whether"),
        Conditions = WordList.Of(
            """
            if unless until assuming barring subject_to provided_that providing_that on_condition as_long_as so_long_as
            only_when provided_the provided_a provided_i provided_we provided_they provided_he provided_she provided_it
            provided_you provided_our provided_there provided_this providing_the providing_we providing_they
            providing_he providing_she providing_it providing_you providing_our providing_there
            """
        ),
        FutureConditions = WordList.Of("when once whenever"),
        InvertedConditions = WordList.Of("had were should"),
        InvertedAuxiliaries = WordList.Of("should"),
        Unreals = WordList.Of("would wouldn't could couldn't might i'd we'd he'd she'd they'd you'd it'd"),
        Futures = WordList.Of("will would won't wouldn't shall should must can could may might"),
        NotConditions = WordList.Of(
            """
            if_anything if_so if_not if_nothing if_possible if_ever if_only if_i_may if_i_might if_i_remember
            if_i_recall if_you_look if_you_looked if_you_ask if_you_think if_you_see if_you_want if_you_listen
            if_you_read if_you_talk if_you_watch if_you_remember if_you_know if_you_like if_you_will if_you_go
            if_you_take if_you_recall if_you_notice if_you_noticed if_you_consider if_we_look if_you're_looking
            if_there's_one if_there_is_one when_it_comes if_you_don't_mind if_you_just if_you_need_me if_i'm_honest
            if_i_am_honest if_we're_honest if_we_are_honest if_you_must_know if_you_please
            """
        ),
        BeforeNoCondition = WordList.Of(
            """
            as even what know knows knew ask asks asked asking see wonder wonders wondered sure tell decide determine
            question clear matter care check idea doubt certain like remember
            """
        ),
        Breaks = WordList.Of(
            "and but because so who which whom whose while although though since whereas than yet then what"
        ),
        Cancelling = WordList.Of(
            """
            doubt doubts doubted deny denies denied denying question wonder surprise surprised surprising secret
            mistake goes forget forgotten only just merely simply disagree dispute coincidence denial pretend
            inconsistency contradiction problem problems trouble hesitation shame
            """
        ),
        InfinitiveCancelling = WordList.Of(
            """
            hesitate afraid forget fail fails failed wait ashamed shy sorry scared reluctant refuse talk talked
            talking belong respond listen listening speak speaking go going_back come back close next due according
            related lead leads led happen happened happening how what where when talks matter care
            """
        ),
        Pronouns = WordList.Of(
            """
            i we he she they you it there that i'm i've i'll i'd we're we've we'll we'd he's he'll he'd she's
            she'll she'd they're they've they'll they'd you're you've you'll you'd it's it'll there's that's
            """
        ),
        Auxiliaries = WordList.Of(
            """
            am is are was were be been have has had do does did will would can could should shall must may might cannot
            """
        ),
        Determiners = WordList.Of(
            """
            the a an this my our your his her its their these those some any every each all no both many
            most more such one two three another other
            """
        ),
        Prepositions = WordList.Of(
            """
            me him them us of in on at for with by from about into over under after before between among against
            during through as to
            and or but because so if when where who which that than like not out up down off than what how
            """
        ),
        NegativeSubjects = WordList.Of("nobody no none neither not hardly scarcely few rarely seldom never"),
        InterruptedNegations = WordList.Of("never cannot not"),
        FinalWords = WordList.Of(
            """
            never_again under_no_circumstances on_no_account in_no_way by_no_means at_no_time at_no_price not_at_all
            """
        ),
        Retractions = WordList.Of("not"),
        Interrogatives = WordList.Of(
            """
            do does did don't doesn't didn't is are was were isn't aren't wasn't weren't am will would can could should
            won't wouldn't can't couldn't shouldn't has have had hasn't haven't who what why when where how which whom
            whose
            """
        ),
        NegationsCancel = true,
        HasBareClauses = true,
    };
}
