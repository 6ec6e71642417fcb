extension RatingModel {
  /// What each figure of an answer adds to its measures; counts enter as log(1 + count).
  ///
  /// Fitted on 23 November 2026 to the same 320 answers and two readers' ratings from 1 to 5: ridge regression
  /// (penalty 100, ownership 150, on standardised figures), logistic regression for `story`. Parts of sentences
  /// were those of models that had not seen the person. Spearman with the readers, cross-validated by person:
  /// structure .84, specificity .81, ownership .81, results .79; story or not right in 89 % of the answers.
  /// In sample .86, .82, .84, .81.
  static let table = """
    figure            structure specificity ownership results story
    bias                   1.851   0.493   1.523   0.539  -4.013
    sumS                   0.121   0.176   0.067   0.091   0.459
    sumT                   0.117       -   0.045  -0.017   0.106
    sumA                   0.210   0.140   0.089   0.075   0.094
    sumR                   0.334       -   0.036   0.489   0.490
    sumO                   0.073       -   0.006  -0.026  -0.124
    maxS                   0.164       -   0.141   0.000   0.578
    maxT                   0.015       -   0.136   0.090   0.008
    maxA                   0.159       -   0.249   0.015   0.573
    maxR                   0.377       -   0.103   0.543   0.601
    maxO                  -0.059       -  -0.078   0.109  -0.062
    anyS                   0.126   0.223   0.108   0.013   0.447
    anyT                   0.118       -   0.070   0.056   0.071
    anyA                   0.105   0.196   0.141  -0.003   0.375
    anyR                   0.314       -   0.065   0.468   0.631
    noStory                0.023  -0.043  -0.044   0.001  -0.584
    asksOccasion          -0.044       -  -0.051   0.078   0.153
    asksBoth              -0.024       -   0.070  -0.073   0.121
    asksApproach           0.116       -  -0.010  -0.037  -0.461
    shareS                -0.052       -   0.329  -0.077   1.618
    shareT                -0.198       -   0.037  -0.299   0.319
    shareA                 0.128       -   0.361  -0.148   0.151
    shareR                 0.081       -  -0.230   0.909   0.798
    nameDetails                -   0.190       -  -0.037       -
    figureDetails              -   0.339       -   0.190       -
    thingDetails               -   0.186       -  -0.010       -
    personDetails              -   0.056       -   0.091       -
    placeDetails               -   0.027       -  -0.025       -
    timeDetails                -   0.017       -   0.066       -
    rareWordDetails            -   0.012       -   0.064       -
    abstractionDetails         -  -0.051       -  -0.026       -
    vagueDetails               -   0.010       -   0.001       -
    buzzwordDetails            -  -0.044       -   0.022       -
    contentDetails             -   0.250       -   0.094       -
    bestSentence               -   0.201       -   0.049       -
    details                    -   0.073       -  -0.014       -
    detailRate                 -   0.160       -   0.670       -
    deedOwn                    -       -   0.062       -       -
    deedGroup                  -       -  -0.150       -       -
    deedOther                  -       -   0.065       -       -
    deedShare                  -       -   0.089       -       -
    aNoun                      -       -       -       -   0.264
    anybody                    -       -  -0.018       -  -0.328
    beliefTold                 -       -       -       -  -0.046
    byIng                      -       -   0.044       -       -
    conditional                -       -       -       -  -0.116
    decisionTold               -       -   0.088       -   0.209
    endTold                    -       -       -       -   0.593
    generality                 -       -       -       -  -0.051
    habitual                   -       -       -       -   0.370
    hadForm                    -       -       -       -   0.478
    hasForm                    -       -       -       -  -0.010
    iPast                      -       -   0.062       -   0.278
    iPresent                   -       -   0.125       -   0.087
    iWas                       -       -   0.001       -       -
    iWould                     -       -       -       -  -0.574
    isForm                     -       -       -       -  -0.128
    leadingIng                 -       -       -       -   0.452
    lessonTold                 -       -       -       -  -0.046
    listener                   -       -  -0.174       -  -0.098
    modalVerb                  -       -  -0.018       -   0.387
    name                       -       -       -       -   0.354
    noPast                     -       -       -       -   0.044
    nounPast                   -       -  -0.052       -  -0.290
    number                     -       -       -       -   0.403
    obligationTold             -       -       -       -  -0.303
    ownDeciding                -       -   0.231       -       -
    ownDoing                   -       -  -0.008       -       -
    ownMaking                  -       -   0.188       -       -
    ownSaying                  -       -   0.167       -       -
    ownTrying                  -       -   0.030       -       -
    passive                    -       -  -0.085       -       -
    past                       -       -       -       -  -0.029
    pastOfDoing                -       -  -0.006       -       -
    pastPerfect                -       -       -       -   0.847
    pastTime                   -       -       -       -   0.677
    placeTold                  -       -       -       -   0.114
    present                    -       -       -       -   0.174
    presentPerfect             -       -       -       -  -0.001
    sceneTold                  -       -       -       -   0.395
    speaker                    -       -   0.263       -       -
    speakersGroup              -       -  -0.020       -       -
    speakersOwn                -       -   0.126       -       -
    stateTold                  -       -       -       -   0.118
    success                    -       -       -       -  -0.213
    talkTold                   -       -   0.294       -   0.582
    theyPast                   -       -  -0.041       -   0.056
    timeTold                   -       -       -       -   0.090
    wasOrWere                  -       -       -       -   0.017
    wePast                     -       -  -0.150       -       -
    workTold                   -       -   0.003       -       -
    wouldForm                  -       -       -       -  -0.340
    """
}
