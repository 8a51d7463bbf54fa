{{- define "gestand.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "gestand.selector" -}}
app.kubernetes.io/name: gestand
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "gestand.secrets" -}}
{{- range $variable, $place := . }}
- name: {{ $variable }}
  valueFrom:
    secretKeyRef: { name: {{ $place.name }}, key: {{ $place.key }} }
{{- end }}
{{- end }}

{{- define "gestand.sealed" -}}
runAsNonRoot: true
runAsUser: 65534
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
seccompProfile: { type: RuntimeDefault }
{{- end }}
